import { template } from '../engine/messages/message';

/** The help text; also the short form of the README's chapter on the command line. */
export const help = template({
  en: `clusterconf - checks the configuration files of antivirus servers on failover clusters

Usage: clusterconf [check] [PATH...]      check folders and files (default: this folder)
       clusterconf fix [PATH...]          apply all safe fixes
       clusterconf guide [PATH...]        go through the vendors' guides step by step
       clusterconf plan [PATH...]         think a change through: what will happen, what to do in which order
       clusterconf collect                print the commands that capture all these files on a server
       clusterconf rules                  list the rules
       clusterconf explain RULE           explain one rule
       clusterconf lsp --stdio            language server for any editor

  --format text|json|sarif|github|junit   how findings are written (default: text); guide, plan: text|json|markdown
  --lang ja|en                            language (default: the terminal's)
  --fail-on error|warning|info|hint       exit with 1 from this level on (default: error)
  --config FILE                           a clusterconf.json to use
  --guide NAME, --plan NAME               only this guide, only this plan
  --dry-run                               fix: show the changes, write nothing
  --suggested                             fix: also a suggested fix that is the only one
  --remedies                              check, guide: also print what has to be done on the servers: commands to copy
                                          and .reg texts to import; always there in json and markdown; nothing is run
  --role node|server|agent|drweb          collect: a server of the cluster (default), a management server without one, a
                                          computer with an agent, a Dr.Web server
  --shell cmd|powershell                  collect: for which shell (default: cmd)
  --to FOLDER                             collect: the folder to collect into, on the server (default: site)
  --help, --version

Exit: 0 nothing at or above --fail-on (guide: nothing violated), 1 findings, 2 wrong usage, 3 something could not be read.
clusterconf opens no connection and starts no program.
`,
  ja: `clusterconf - フェイルオーバクラスタ上のウイルス対策サーバの設定ファイルを調べます

使い方: clusterconf [check] [パス...]     フォルダーやファイルを調べる（既定: このフォルダー）
        clusterconf fix [パス...]         安全な修正をすべて適用する
        clusterconf guide [パス...]       ベンダーの手順書と項目ごとに照合する
        clusterconf plan [パス...]        変更の結果と作業手順を事前に確認する
        clusterconf collect               サーバでファイルを集めるコマンドを表示する
        clusterconf rules                 ルールの一覧
        clusterconf explain ルール        ルールの説明
        clusterconf lsp --stdio           各種エディター用の言語サーバ

  --format text|json|sarif|github|junit   指摘の出力形式（既定: text）。guide と plan では text|json|markdown
  --lang ja|en                            言語（既定: 端末の言語）
  --fail-on error|warning|info|hint       この重大度以上があれば終了コード 1（既定: error）
  --config ファイル                       使用する clusterconf.json
  --guide 名前、--plan 名前               その手順書、その計画だけを表示する
  --dry-run                               fix: 変更を表示するだけで書き込まない
  --suggested                             fix: 候補が 1 つだけの修正案も適用する
  --remedies                              check、guide: サーバ側で行う変更（コピーするコマンド、インポートする .reg）も
                                          表示する（json と markdown では常に出力）。実行はしない
  --role node|server|agent|drweb          collect: クラスタのサーバ（既定）、クラスタではない管理サーバ、クライアント、
                                          Dr.Web サーバ
  --shell cmd|powershell                  collect: 使うシェル（既定: cmd）
  --to フォルダー                         collect: サーバ上のコピー先（既定: site）
  --help, --version

終了コード: 0 --fail-on 以上の指摘なし（guide では違反なし）、1 指摘あり、2 使い方の誤り、3 読み取れないものがある
clusterconf は通信せず、プログラムを実行しません。
`,
});
