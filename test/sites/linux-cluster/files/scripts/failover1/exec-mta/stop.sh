#! /bin/sh
# 停止スクリプト
/etc/init.d/postfix stop
exit $?
