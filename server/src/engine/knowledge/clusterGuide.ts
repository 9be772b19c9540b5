/** The vendors' guide to OfficeScan 8.0 on a CLUSTERPRO X 1.0 cluster, cited with its section numbers. */
export function clusterGuide(sections: string): string {
  return `CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順, ${sections}`;
}
