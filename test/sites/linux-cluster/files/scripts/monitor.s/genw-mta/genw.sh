#! /bin/sh
# ±şÅú´Æ»ë
exit 0
