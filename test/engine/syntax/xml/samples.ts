/** Well-formed files as the products and their tools write them, and one with everything XML has. */
export const SAMPLES: readonly string[] = [
  '<?xml version="1.0" encoding="SJIS"?>\n<root>\n\t<all>\n\t\t<charset>SJIS</charset>\n\t\t<serveros>windows</serveros>\n\t</all>\n\t<cluster>\n\t\t<name>クラスタ𠮷</name>\n\t\t<comment> </comment>\n\t</cluster>\n</root>\n',
  '<?xml version="1.0"?>\r\n<root>\r\n  <group name="failover1">\r\n    <comment/>\r\n    <resource name="fip@fip1"/>\r\n  </group>\r\n  <!-- 予備 -->\r\n  <server name="server1">\r\n    <device id="0"><info>10.0.0.1</info></device>\r\n  </server>\r\n</root>',
  '<a b=\'1 = 2\' c="d \'e\' > f"\n><g/>x &lt; y &#x41;<h  i = "&amp;"  />😀<![CDATA[<raw> ]]><?pi data?></a>',
];
