#! /bin/sh
# 起動スクリプト
/etc/init.d/postfix start
exit $?
