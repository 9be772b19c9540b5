import agentsAddressOfNobody from './agents/addressOfNobody';
import agentsAddressSharedByAgents from './agents/addressSharedByAgents';
import agentsBehindNat from './agents/behindNat';
import agentsColumnsNotUnderstood from './agents/columnsNotUnderstood';
import agentsComputerListedTwice from './agents/computerListedTwice';
import agentsGuidUsedTwice from './agents/guidUsedTwice';
import agentsHostsNoCure from './agents/hostsNoCure';
import agentsHttpsPortClosed from './agents/httpsPortClosed';
import agentsHttpsPortWrong from './agents/httpsPortWrong';
import agentsLicenceKindMissing from './agents/licenceKindMissing';
import agentsManualUpdateNotAllowed from './agents/manualUpdateNotAllowed';
import agentsMinutesOutOfRange from './agents/minutesOutOfRange';
import agentsNetworkInNoRange from './agents/networkInNoRange';
import agentsNetworkStateNotUnderstood from './agents/networkStateNotUnderstood';
import agentsNoWayToUpdate from './agents/noWayToUpdate';
import agentsNotInList from './agents/notInList';
import agentsOfflineThoughReachable from './agents/offlineThoughReachable';
import agentsOnlyIpv6 from './agents/onlyIpv6';
import agentsPollingOff from './agents/pollingOff';
import agentsPortDiffers from './agents/portDiffers';
import agentsRangeCoversDirect from './agents/rangeCoversDirect';
import agentsServerAddressBehindNat from './agents/serverAddressBehindNat';
import agentsServerDiffers from './agents/serverDiffers';
import agentsServerNameLeadsElsewhere from './agents/serverNameLeadsElsewhere';
import agentsServerPortDiffers from './agents/serverPortDiffers';
import agentsServiceStopped from './agents/serviceStopped';
import agentsSettingNotOfProduct from './agents/settingNotOfProduct';
import agentsSettingsNeedPolling from './agents/settingsNeedPolling';
import agentsStatusFlaps from './agents/statusFlaps';
import agentsUpdateRightMayBeMissing from './agents/updateRightMayBeMissing';
import agentsValuesContradict from './agents/valuesContradict';
import clusterAddressUsedTwice from './cluster/addressUsedTwice';
import clusterAlertDestinationGivenTwice from './cluster/alertDestinationGivenTwice';
import clusterAlertMailReachesNobody from './cluster/alertMailReachesNobody';
import clusterAwaitedGroupDoesNotExist from './cluster/awaitedGroupDoesNotExist';
import clusterCharsetUnlikePlatform from './cluster/charsetUnlikePlatform';
import clusterComputerNameTooLong from './cluster/computerNameTooLong';
import clusterDeactivationFailureIgnored from './cluster/deactivationFailureIgnored';
import clusterDependencyDoesNotExist from './cluster/dependencyDoesNotExist';
import clusterDependencyLoop from './cluster/dependencyLoop';
import clusterDeviceAddressUnusable from './cluster/deviceAddressUnusable';
import clusterDeviceCopyDiffers from './cluster/deviceCopyDiffers';
import clusterDeviceIdOutOfRange from './cluster/deviceIdOutOfRange';
import clusterDeviceRowIncomplete from './cluster/deviceRowIncomplete';
import clusterDiskHasNoDevice from './cluster/diskHasNoDevice';
import clusterDoubleStartUnchecked from './cluster/doubleStartUnchecked';
import clusterDriveCannotMove from './cluster/driveCannotMove';
import clusterDriveUsedTwice from './cluster/driveUsedTwice';
import clusterElementGivenTwice from './cluster/elementGivenTwice';
import clusterElementNameMistyped from './cluster/elementNameMistyped';
import clusterFailoverByHand from './cluster/failoverByHand';
import clusterFailoverLimitGivenTwice from './cluster/failoverLimitGivenTwice';
import clusterFloatingIpAddressMisplaced from './cluster/floatingIpAddressMisplaced';
import clusterFloatingIpAddressUnusable from './cluster/floatingIpAddressUnusable';
import clusterFloatingIpHasNoAddress from './cluster/floatingIpHasNoAddress';
import clusterFloatingIpOnInterconnect from './cluster/floatingIpOnInterconnect';
import clusterFloatingIpOutOfReach from './cluster/floatingIpOutOfReach';
import clusterGroupIdUnclear from './cluster/groupIdUnclear';
import clusterGroupOnOneServer from './cluster/groupOnOneServer';
import clusterGroupResourceDoesNotExist from './cluster/groupResourceDoesNotExist';
import clusterGroupWithoutResources from './cluster/groupWithoutResources';
import clusterGroupsWaitForEachOther from './cluster/groupsWaitForEachOther';
import clusterHeartbeatDeviceDoesNotExist from './cluster/heartbeatDeviceDoesNotExist';
import clusterIdentityMissing from './cluster/identityMissing';
import clusterIpMonitorAsksNobody from './cluster/ipMonitorAsksNobody';
import clusterLanAddressRepeated from './cluster/lanAddressRepeated';
import clusterLanRowInTwoNetworks from './cluster/lanRowInTwoNetworks';
import clusterLanRowsInOneNetwork from './cluster/lanRowsInOneNetwork';
import clusterLanRowsSwapped from './cluster/lanRowsSwapped';
import clusterLvmWithoutVolumeManager from './cluster/lvmWithoutVolumeManager';
import clusterMirrorPartitionsIncomplete from './cluster/mirrorPartitionsIncomplete';
import clusterMirrorPathIncomplete from './cluster/mirrorPathIncomplete';
import clusterMirrorPortAmongOutgoing from './cluster/mirrorPortAmongOutgoing';
import clusterMirrorPortTaken from './cluster/mirrorPortTaken';
import clusterMonitorHasNoRecoveryTarget from './cluster/monitorHasNoRecoveryTarget';
import clusterMonitorNeverReacts from './cluster/monitorNeverReacts';
import clusterMonitorRecoversAnotherGroup from './cluster/monitorRecoversAnotherGroup';
import clusterMonitorTargetDoesNotExist from './cluster/monitorTargetDoesNotExist';
import clusterMonitorWaitsForNothing from './cluster/monitorWaitsForNothing';
import clusterMonitorWatchesAnotherType from './cluster/monitorWatchesAnotherType';
import clusterMonitoringServerDoesNotExist from './cluster/monitoringServerDoesNotExist';
import clusterMountPointUnclear from './cluster/mountPointUnclear';
import clusterNameGivenTwice from './cluster/nameGivenTwice';
import clusterNameHoldsForbiddenCharacter from './cluster/nameHoldsForbiddenCharacter';
import clusterNameIsADevice from './cluster/nameIsADevice';
import clusterNameUnusual from './cluster/nameUnusual';
import clusterNeededSettingMissing from './cluster/neededSettingMissing';
import clusterNetworkPartitionCannotWork from './cluster/networkPartitionCannotWork';
import clusterNoLanHeartbeat from './cluster/noLanHeartbeat';
import clusterNoServer from './cluster/noServer';
import clusterObjectCountDiffers from './cluster/objectCountDiffers';
import clusterOneHeartbeatPath from './cluster/oneHeartbeatPath';
import clusterOnlyOneServer from './cluster/onlyOneServer';
import clusterOutermostElementUnknown from './cluster/outermostElementUnknown';
import clusterOutsideServerMissing from './cluster/outsideServerMissing';
import clusterPartitionDiskMisused from './cluster/partitionDiskMisused';
import clusterPartitionUsedTwice from './cluster/partitionUsedTwice';
import clusterPasswordInPlainText from './cluster/passwordInPlainText';
import clusterPathPrioritiesNotInSequence from './cluster/pathPrioritiesNotInSequence';
import clusterPingTargetInCluster from './cluster/pingTargetInCluster';
import clusterPingTargetOutOfReach from './cluster/pingTargetOutOfReach';
import clusterPlaceholderLeftIn from './cluster/placeholderLeftIn';
import clusterProcessActionsDiffer from './cluster/processActionsDiffer';
import clusterRecoverySwitchedOff from './cluster/recoverySwitchedOff';
import clusterRecoveryTargetDoesNotExist from './cluster/recoveryTargetDoesNotExist';
import clusterRegistryKeyUnusable from './cluster/registryKeyUnusable';
import clusterResourceInNoGroup from './cluster/resourceInNoGroup';
import clusterResourceInTwoGroups from './cluster/resourceInTwoGroups';
import clusterResourceNotMonitored from './cluster/resourceNotMonitored';
import clusterResourceOfOtherPlatform from './cluster/resourceOfOtherPlatform';
import clusterSaveStampContradictory from './cluster/saveStampContradictory';
import clusterScriptEncoding from './cluster/scriptEncoding';
import clusterScriptInWrongGroup from './cluster/scriptInWrongGroup';
import clusterScriptLineEnds from './cluster/scriptLineEnds';
import clusterScriptMissing from './cluster/scriptMissing';
import clusterScriptNameCase from './cluster/scriptNameCase';
import clusterScriptOfOtherPlatform from './cluster/scriptOfOtherPlatform';
import clusterScriptOrphaned from './cluster/scriptOrphaned';
import clusterServerMonitorMissing from './cluster/serverMonitorMissing';
import clusterServerNameInCapitals from './cluster/serverNameInCapitals';
import clusterServerPrioritiesNotInSequence from './cluster/serverPrioritiesNotInSequence';
import clusterServiceHasNoName from './cluster/serviceHasNoName';
import clusterServiceInTwoGroups from './cluster/serviceInTwoGroups';
import clusterServiceVirtualNameDoesNotExist from './cluster/serviceVirtualNameDoesNotExist';
import clusterSettingOfOtherVersion from './cluster/settingOfOtherVersion';
import clusterSeveralManagementGroups from './cluster/severalManagementGroups';
import clusterSharedDiskUnprotected from './cluster/sharedDiskUnprotected';
import clusterSplitGoesUnseen from './cluster/splitGoesUnseen';
import clusterStartupOrderUnclear from './cluster/startupOrderUnclear';
import clusterStartupServerDoesNotExist from './cluster/startupServerDoesNotExist';
import clusterTimeoutShorterThanWork from './cluster/timeoutShorterThanWork';
import clusterTypeIndexDiffers from './cluster/typeIndexDiffers';
import clusterUserModeHeartbeat from './cluster/userModeHeartbeat';
import clusterValueNotAllowed from './cluster/valueNotAllowed';
import clusterVirtualNameEqualsServerName from './cluster/virtualNameEqualsServerName';
import clusterVirtualNameHasNoName from './cluster/virtualNameHasNoName';
import clusterVirtualNameTargetDoesNotExist from './cluster/virtualNameTargetDoesNotExist';
import clusterVolumeNotIdentified from './cluster/volumeNotIdentified';
import clusterWarningLightHasNoDevice from './cluster/warningLightHasNoDevice';
import clusterWebManagerClosed from './cluster/webManagerClosed';
import drwebComponentNotLicensed from './drweb/componentNotLicensed';
import drwebDonatedKeyRenewedElsewhere from './drweb/donatedKeyRenewedElsewhere';
import drwebKeyRewrittenOnSave from './drweb/keyRewrittenOnSave';
import drwebKeyValueUnreadable from './drweb/keyValueUnreadable';
import drwebOldKeyStays from './drweb/oldKeyStays';
import drwebRenewalAddsComponents from './drweb/renewalAddsComponents';
import drwebRenewalByAnotherTask from './drweb/renewalByAnotherTask';
import drwebRenewalEndsNoLater from './drweb/renewalEndsNoLater';
import drwebRenewalHasFewerLicences from './drweb/renewalHasFewerLicences';
import drwebRenewalLacksComponent from './drweb/renewalLacksComponent';
import drwebRenewalLeavesObjectsUnlicensed from './drweb/renewalLeavesObjectsUnlicensed';
import drwebRenewalNotOffered from './drweb/renewalNotOffered';
import drwebRenewalNotStarted from './drweb/renewalNotStarted';
import drwebRenewalOutcomeNotDocumented from './drweb/renewalOutcomeNotDocumented';
import drwebStateContradictory from './drweb/stateContradictory';
import drwebStateNotUnderstood from './drweb/stateNotUnderstood';
import fileArchiveCannotBeRead from './file/archiveCannotBeRead';
import fileByteOrderMarkInIni from './file/byteOrderMarkInIni';
import fileCannotBeRead from './file/cannotBeRead';
import fileCharacterNotInEncoding from './file/characterNotInEncoding';
import fileCharactersChangedBySaving from './file/charactersChangedBySaving';
import fileCharactersLost from './file/charactersLost';
import fileDeclaredEncodingContradicted from './file/declaredEncodingContradicted';
import fileDeclaredEncodingDiffersFromCharset from './file/declaredEncodingDiffersFromCharset';
import fileFullWidthInIni from './file/fullWidthInIni';
import fileIniKeyTwice from './file/iniKeyTwice';
import fileIniLineEnds from './file/iniLineEnds';
import fileIniSectionTwice from './file/iniSectionTwice';
import fileNotWellFormedXml from './file/notWellFormedXml';
import fileOpenedInWrongEncoding from './file/openedInWrongEncoding';
import fileProjectFileNotUnderstood from './file/projectFileNotUnderstood';
import fileUnknownAllowance from './file/unknownAllowance';
import fileUtf16Ini from './file/utf16Ini';
import firewallEchoNotAllowed from './firewall/echoNotAllowed';
import firewallEvidenceTooWeak from './firewall/evidenceTooWeak';
import firewallOfficescanPortClosed from './firewall/officescanPortClosed';
import firewallOnlyOutbound from './firewall/onlyOutbound';
import firewallOpeningsDiffer from './firewall/openingsDiffer';
import firewallPeerNotAllowed from './firewall/peerNotAllowed';
import firewallPortBlocked from './firewall/portBlocked';
import firewallPortClosed from './firewall/portClosed';
import firewallPortClosedInAProfile from './firewall/portClosedInAProfile';
import firewallRuleForOtherProtocol from './firewall/ruleForOtherProtocol';
import firewallRuleMalformed from './firewall/ruleMalformed';
import firewallRuleOfAnotherProgram from './firewall/ruleOfAnotherProgram';
import firewallRuleSwitchedOff from './firewall/ruleSwitchedOff';
import firewallSwitchedOff from './firewall/switchedOff';
import hostsAddressNotReadable from './hosts/addressNotReadable';
import hostsAddressesDifferBetweenFiles from './hosts/addressesDifferBetweenFiles';
import hostsByteOrderMark from './hosts/byteOrderMark';
import hostsCommentSign from './hosts/commentSign';
import hostsCommentSwallowsNextLine from './hosts/commentSwallowsNextLine';
import hostsDuplicateEntry from './hosts/duplicateEntry';
import hostsEntryIncomplete from './hosts/entryIncomplete';
import hostsFileNameWithExtension from './hosts/fileNameWithExtension';
import hostsFullWidthBlank from './hosts/fullWidthBlank';
import hostsLeadingZeros from './hosts/leadingZeros';
import hostsLmhostsKeyword from './hosts/lmhostsKeyword';
import hostsLocalhostElsewhere from './hosts/localhostElsewhere';
import hostsNameNotResolvable from './hosts/nameNotResolvable';
import hostsNameWithTwoAddresses from './hosts/nameWithTwoAddresses';
import hostsNotAHostsFile from './hosts/notAHostsFile';
import hostsServerNameOnAnotherNode from './hosts/serverNameOnAnotherNode';
import hostsServerNameOnLoopback from './hosts/serverNameOnLoopback';
import hostsTooManyNames from './hosts/tooManyNames';
import hostsUtf16 from './hosts/utf16';
import hostsUtf8WithoutMark from './hosts/utf8WithoutMark';
import hostsVirtualNameMissing from './hosts/virtualNameMissing';
import hostsVirtualNameOnANode from './hosts/virtualNameOnANode';
import hostsVirtualNameOnAnotherFloatingIp from './hosts/virtualNameOnAnotherFloatingIp';
import hostsVirtualNameOnForeignAddress from './hosts/virtualNameOnForeignAddress';
import moveAddressChangedInPlace from './move/addressChangedInPlace';
import moveAgentsNewerThanServer from './move/agentsNewerThanServer';
import moveAgentsWillBeUpgraded from './move/agentsWillBeUpgraded';
import moveCertificateOfAnotherServer from './move/certificateOfAnotherServer';
import moveClientPortsDiffer from './move/clientPortsDiffer';
import moveDashNotHyphen from './move/dashNotHyphen';
import moveLogonScriptOfAnotherServer from './move/logonScriptOfAnotherServer';
import moveMethodDoesNotFit from './move/methodDoesNotFit';
import moveMigrationNotUnderstood from './move/migrationNotUnderstood';
import moveNameAndAddressChange from './move/nameAndAddressChange';
import moveOfflineAgentsLeftBehind from './move/offlineAgentsLeftBehind';
import moveOldServerStillNamed from './move/oldServerStillNamed';
import moveOptionMissing from './move/optionMissing';
import moveOptionUnknown from './move/optionUnknown';
import movePasswordInScript from './move/passwordInScript';
import movePlaceholderLeftIn from './move/placeholderLeftIn';
import movePortDiffersFromTarget from './move/portDiffersFromTarget';
import movePortOutOfRange from './move/portOutOfRange';
import moveProgramOfOtherBits from './move/programOfOtherBits';
import moveSingleMoveTooEarly from './move/singleMoveTooEarly';
import moveTargetIsANode from './move/targetIsANode';
import moveUrlOfOtherScheme from './move/urlOfOtherScheme';
import networkAdapterOrderDiffers from './network/adapterOrderDiffers';
import networkBindListRemoved from './network/bindListRemoved';
import networkBindListsDiffer from './network/bindListsDiffer';
import networkBindOrderDoesNotDecide from './network/bindOrderDoesNotDecide';
import networkCaptureInUnknownLanguage from './network/captureInUnknownLanguage';
import networkCaptureOfAnotherComputer from './network/captureOfAnotherComputer';
import networkClusterAddressByDhcp from './network/clusterAddressByDhcp';
import networkClusterAddressNotFound from './network/clusterAddressNotFound';
import networkFasterHeartbeatLink from './network/fasterHeartbeatLink';
import networkFileSharingOrder from './network/fileSharingOrder';
import networkFloatingIpOnBothServers from './network/floatingIpOnBothServers';
import networkFloatingIpSetByHand from './network/floatingIpSetByHand';
import networkGarbledCapture from './network/garbledCapture';
import networkGatewayOnHeartbeat from './network/gatewayOnHeartbeat';
import networkGhostInBindOrder from './network/ghostInBindOrder';
import networkHeartbeatAbovePublic from './network/heartbeatAbovePublic';
import networkHeartbeatMetricNotAbovePublic from './network/heartbeatMetricNotAbovePublic';
import networkMirrorOnPublicNetwork from './network/mirrorOnPublicNetwork';
import networkNetworksOverlap from './network/networksOverlap';
import networkSelfAssignedAddress from './network/selfAssignedAddress';
import networkSeveralGateways from './network/severalGateways';
import networkUnlinkedAdapterAbovePublic from './network/unlinkedAdapterAbovePublic';
import officescanAgentPortEqualsServerPort from './officescan/agentPortEqualsServerPort';
import officescanAgentUnprotected from './officescan/agentUnprotected';
import officescanAlertAddressesInFile from './officescan/alertAddressesInFile';
import officescanConsoleLockHitsRoot from './officescan/consoleLockHitsRoot';
import officescanDayMissingInMonths from './officescan/dayMissingInMonths';
import officescanFloatingIpNotReactivated from './officescan/floatingIpNotReactivated';
import officescanFolderNameMistyped from './officescan/folderNameMistyped';
import officescanForensicFolderUnusable from './officescan/forensicFolderUnusable';
import officescanGroupLacksAResource from './officescan/groupLacksAResource';
import officescanKeyInAnotherSection from './officescan/keyInAnotherSection';
import officescanKeyMistyped from './officescan/keyMistyped';
import officescanLinkNotMonitored from './officescan/linkNotMonitored';
import officescanManagementGroupMissing from './officescan/managementGroupMissing';
import officescanMasterDirectoryIsAnAddress from './officescan/masterDirectoryIsAnAddress';
import officescanMasterDirectoryMalformed from './officescan/masterDirectoryMalformed';
import officescanMasterDirectoryMissing from './officescan/masterDirectoryMissing';
import officescanMasterDirectoryNamesANode from './officescan/masterDirectoryNamesANode';
import officescanMasterDirectoryNamesAnotherHost from './officescan/masterDirectoryNamesAnotherHost';
import officescanMasterDirectoryOfAnotherGroup from './officescan/masterDirectoryOfAnotherGroup';
import officescanMirrorMonitorReaction from './officescan/mirrorMonitorReaction';
import officescanPasswordInPlainText from './officescan/passwordInPlainText';
import officescanPathOffTheSwitchedDrive from './officescan/pathOffTheSwitchedDrive';
import officescanPlaceholderLeftIn from './officescan/placeholderLeftIn';
import officescanPortCollidesWithCluster from './officescan/portCollidesWithCluster';
import officescanPortOfAnotherService from './officescan/portOfAnotherService';
import officescanPortOfOtherProduct from './officescan/portOfOtherProduct';
import officescanPortOutOfRange from './officescan/portOutOfRange';
import officescanPortsDifferBetweenServers from './officescan/portsDifferBetweenServers';
import officescanProgramVersionsDiffer from './officescan/programVersionsDiffer';
import officescanRegistryKeyNotSynchronised from './officescan/registryKeyNotSynchronised';
import officescanResourceNotMonitored from './officescan/resourceNotMonitored';
import officescanSecretCanBeTurnedBack from './officescan/secretCanBeTurnedBack';
import officescanServerNameIsAnotherAddress from './officescan/serverNameIsAnotherAddress';
import officescanServerNameIsIpv6 from './officescan/serverNameIsIpv6';
import officescanServerNameIsManagementIp from './officescan/serverNameIsManagementIp';
import officescanServerNameIsNobody from './officescan/serverNameIsNobody';
import officescanServerNameIsOneNode from './officescan/serverNameIsOneNode';
import officescanServerNameMalformed from './officescan/serverNameMalformed';
import officescanServerNameMissing from './officescan/serverNameMissing';
import officescanServerNamedByAddress from './officescan/serverNamedByAddress';
import officescanServiceMonitorReaction from './officescan/serviceMonitorReaction';
import officescanServiceNotInGroup from './officescan/serviceNotInGroup';
import officescanServiceWithoutVirtualName from './officescan/serviceWithoutVirtualName';
import officescanSettingWithoutEffect from './officescan/settingWithoutEffect';
import officescanSettingsDifferBetweenServers from './officescan/settingsDifferBetweenServers';
import officescanStartsBeforeItsDisk from './officescan/startsBeforeItsDisk';
import officescanTooManyUpdateSources from './officescan/tooManyUpdateSources';
import officescanUnderscoreInServerName from './officescan/underscoreInServerName';
import officescanUpdateAgentThreshold from './officescan/updateAgentThreshold';
import officescanValueNotAllowed from './officescan/valueNotAllowed';
import officescanVirtualNameMonitorReaction from './officescan/virtualNameMonitorReaction';
import officescanYenSignForBackslash from './officescan/yenSignForBackslash';
import registryBytesIncomplete from './registry/bytesIncomplete';
import registryBytesOfOtherVersion from './registry/bytesOfOtherVersion';
import registryDeletionInExport from './registry/deletionInExport';
import registryHeaderUnlikeEncoding from './registry/headerUnlikeEncoding';
import registryLeftOverAfterUninstall from './registry/leftOverAfterUninstall';
import registryNumberedControlSet from './registry/numberedControlSet';
import registryServerKeyNamesANode from './registry/serverKeyNamesANode';
import registrySynchronisedKeyDoesNotExist from './registry/synchronisedKeyDoesNotExist';
import registryUnknownHeader from './registry/unknownHeader';
import registryUnreadableLine from './registry/unreadableLine';
import registryValueNeverSet from './registry/valueNeverSet';
import registryValueSetTwice from './registry/valueSetTwice';
import registryVendorKeySpelledTwoWays from './registry/vendorKeySpelledTwoWays';
import registryYenSignForBackslash from './registry/yenSignForBackslash';
import servicesAgentDoesNotStart from './services/agentDoesNotStart';
import servicesClusterSoftwareStartsByHand from './services/clusterSoftwareStartsByHand';
import servicesClusteredServiceStartsByItself from './services/clusteredServiceStartsByItself';
import servicesDelayedStartLeft from './services/delayedStartLeft';
import servicesDiffersBetweenServers from './services/differsBetweenServers';
import servicesResourceNamesNoService from './services/resourceNamesNoService';
import servicesRunsOnBothServers from './services/runsOnBothServers';
import servicesStartedByNobody from './services/startedByNobody';
import servicesWebServerDoesNotStart from './services/webServerDoesNotStart';
import tlsDotNetKeepsOldProtocols from './tls/dotNetKeepsOldProtocols';
import tlsNoCommonProtocol from './tls/noCommonProtocol';
import tlsOneSideOnly from './tls/oneSideOnly';
import tlsOnlyOldProtocolsInCommon from './tls/onlyOldProtocolsInCommon';
import tlsSchannelDoesNotGovernApache from './tls/schannelDoesNotGovernApache';
import tlsSettingHasNoEffect from './tls/settingHasNoEffect';
import tlsSslEnabled from './tls/sslEnabled';
import tlsTls12SwitchedOff from './tls/tls12SwitchedOff';
import tlsTls13NotSupported from './tls/tls13NotSupported';
import tlsUsedOnRequestOnly from './tls/usedOnRequestOnly';
import tlsWinHttpWithoutTls12 from './tls/winHttpWithoutTls12';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  agentsAddressOfNobody,
  agentsAddressSharedByAgents,
  agentsBehindNat,
  agentsColumnsNotUnderstood,
  agentsComputerListedTwice,
  agentsGuidUsedTwice,
  agentsHostsNoCure,
  agentsHttpsPortClosed,
  agentsHttpsPortWrong,
  agentsLicenceKindMissing,
  agentsManualUpdateNotAllowed,
  agentsMinutesOutOfRange,
  agentsNetworkInNoRange,
  agentsNetworkStateNotUnderstood,
  agentsNoWayToUpdate,
  agentsNotInList,
  agentsOfflineThoughReachable,
  agentsOnlyIpv6,
  agentsPollingOff,
  agentsPortDiffers,
  agentsRangeCoversDirect,
  agentsServerAddressBehindNat,
  agentsServerDiffers,
  agentsServerNameLeadsElsewhere,
  agentsServerPortDiffers,
  agentsServiceStopped,
  agentsSettingNotOfProduct,
  agentsSettingsNeedPolling,
  agentsStatusFlaps,
  agentsUpdateRightMayBeMissing,
  agentsValuesContradict,
  clusterAddressUsedTwice,
  clusterAlertDestinationGivenTwice,
  clusterAlertMailReachesNobody,
  clusterAwaitedGroupDoesNotExist,
  clusterCharsetUnlikePlatform,
  clusterComputerNameTooLong,
  clusterDeactivationFailureIgnored,
  clusterDependencyDoesNotExist,
  clusterDependencyLoop,
  clusterDeviceAddressUnusable,
  clusterDeviceCopyDiffers,
  clusterDeviceIdOutOfRange,
  clusterDeviceRowIncomplete,
  clusterDiskHasNoDevice,
  clusterDoubleStartUnchecked,
  clusterDriveCannotMove,
  clusterDriveUsedTwice,
  clusterElementGivenTwice,
  clusterElementNameMistyped,
  clusterFailoverByHand,
  clusterFailoverLimitGivenTwice,
  clusterFloatingIpAddressMisplaced,
  clusterFloatingIpAddressUnusable,
  clusterFloatingIpHasNoAddress,
  clusterFloatingIpOnInterconnect,
  clusterFloatingIpOutOfReach,
  clusterGroupIdUnclear,
  clusterGroupOnOneServer,
  clusterGroupResourceDoesNotExist,
  clusterGroupWithoutResources,
  clusterGroupsWaitForEachOther,
  clusterHeartbeatDeviceDoesNotExist,
  clusterIdentityMissing,
  clusterIpMonitorAsksNobody,
  clusterLanAddressRepeated,
  clusterLanRowInTwoNetworks,
  clusterLanRowsInOneNetwork,
  clusterLanRowsSwapped,
  clusterLvmWithoutVolumeManager,
  clusterMirrorPartitionsIncomplete,
  clusterMirrorPathIncomplete,
  clusterMirrorPortAmongOutgoing,
  clusterMirrorPortTaken,
  clusterMonitorHasNoRecoveryTarget,
  clusterMonitorNeverReacts,
  clusterMonitorRecoversAnotherGroup,
  clusterMonitorTargetDoesNotExist,
  clusterMonitorWaitsForNothing,
  clusterMonitorWatchesAnotherType,
  clusterMonitoringServerDoesNotExist,
  clusterMountPointUnclear,
  clusterNameGivenTwice,
  clusterNameHoldsForbiddenCharacter,
  clusterNameIsADevice,
  clusterNameUnusual,
  clusterNeededSettingMissing,
  clusterNetworkPartitionCannotWork,
  clusterNoLanHeartbeat,
  clusterNoServer,
  clusterObjectCountDiffers,
  clusterOneHeartbeatPath,
  clusterOnlyOneServer,
  clusterOutermostElementUnknown,
  clusterOutsideServerMissing,
  clusterPartitionDiskMisused,
  clusterPartitionUsedTwice,
  clusterPasswordInPlainText,
  clusterPathPrioritiesNotInSequence,
  clusterPingTargetInCluster,
  clusterPingTargetOutOfReach,
  clusterPlaceholderLeftIn,
  clusterProcessActionsDiffer,
  clusterRecoverySwitchedOff,
  clusterRecoveryTargetDoesNotExist,
  clusterRegistryKeyUnusable,
  clusterResourceInNoGroup,
  clusterResourceInTwoGroups,
  clusterResourceNotMonitored,
  clusterResourceOfOtherPlatform,
  clusterSaveStampContradictory,
  clusterScriptEncoding,
  clusterScriptInWrongGroup,
  clusterScriptLineEnds,
  clusterScriptMissing,
  clusterScriptNameCase,
  clusterScriptOfOtherPlatform,
  clusterScriptOrphaned,
  clusterServerMonitorMissing,
  clusterServerNameInCapitals,
  clusterServerPrioritiesNotInSequence,
  clusterServiceHasNoName,
  clusterServiceInTwoGroups,
  clusterServiceVirtualNameDoesNotExist,
  clusterSettingOfOtherVersion,
  clusterSeveralManagementGroups,
  clusterSharedDiskUnprotected,
  clusterSplitGoesUnseen,
  clusterStartupOrderUnclear,
  clusterStartupServerDoesNotExist,
  clusterTimeoutShorterThanWork,
  clusterTypeIndexDiffers,
  clusterUserModeHeartbeat,
  clusterValueNotAllowed,
  clusterVirtualNameEqualsServerName,
  clusterVirtualNameHasNoName,
  clusterVirtualNameTargetDoesNotExist,
  clusterVolumeNotIdentified,
  clusterWarningLightHasNoDevice,
  clusterWebManagerClosed,
  drwebComponentNotLicensed,
  drwebDonatedKeyRenewedElsewhere,
  drwebKeyRewrittenOnSave,
  drwebKeyValueUnreadable,
  drwebOldKeyStays,
  drwebRenewalAddsComponents,
  drwebRenewalByAnotherTask,
  drwebRenewalEndsNoLater,
  drwebRenewalHasFewerLicences,
  drwebRenewalLacksComponent,
  drwebRenewalLeavesObjectsUnlicensed,
  drwebRenewalNotOffered,
  drwebRenewalNotStarted,
  drwebRenewalOutcomeNotDocumented,
  drwebStateContradictory,
  drwebStateNotUnderstood,
  fileArchiveCannotBeRead,
  fileByteOrderMarkInIni,
  fileCannotBeRead,
  fileCharacterNotInEncoding,
  fileCharactersChangedBySaving,
  fileCharactersLost,
  fileDeclaredEncodingContradicted,
  fileDeclaredEncodingDiffersFromCharset,
  fileFullWidthInIni,
  fileIniKeyTwice,
  fileIniLineEnds,
  fileIniSectionTwice,
  fileNotWellFormedXml,
  fileOpenedInWrongEncoding,
  fileProjectFileNotUnderstood,
  fileUnknownAllowance,
  fileUtf16Ini,
  firewallEchoNotAllowed,
  firewallEvidenceTooWeak,
  firewallOfficescanPortClosed,
  firewallOnlyOutbound,
  firewallOpeningsDiffer,
  firewallPeerNotAllowed,
  firewallPortBlocked,
  firewallPortClosed,
  firewallPortClosedInAProfile,
  firewallRuleForOtherProtocol,
  firewallRuleMalformed,
  firewallRuleOfAnotherProgram,
  firewallRuleSwitchedOff,
  firewallSwitchedOff,
  hostsAddressNotReadable,
  hostsAddressesDifferBetweenFiles,
  hostsByteOrderMark,
  hostsCommentSign,
  hostsCommentSwallowsNextLine,
  hostsDuplicateEntry,
  hostsEntryIncomplete,
  hostsFileNameWithExtension,
  hostsFullWidthBlank,
  hostsLeadingZeros,
  hostsLmhostsKeyword,
  hostsLocalhostElsewhere,
  hostsNameNotResolvable,
  hostsNameWithTwoAddresses,
  hostsNotAHostsFile,
  hostsServerNameOnAnotherNode,
  hostsServerNameOnLoopback,
  hostsTooManyNames,
  hostsUtf16,
  hostsUtf8WithoutMark,
  hostsVirtualNameMissing,
  hostsVirtualNameOnANode,
  hostsVirtualNameOnAnotherFloatingIp,
  hostsVirtualNameOnForeignAddress,
  moveAddressChangedInPlace,
  moveAgentsNewerThanServer,
  moveAgentsWillBeUpgraded,
  moveCertificateOfAnotherServer,
  moveClientPortsDiffer,
  moveDashNotHyphen,
  moveLogonScriptOfAnotherServer,
  moveMethodDoesNotFit,
  moveMigrationNotUnderstood,
  moveNameAndAddressChange,
  moveOfflineAgentsLeftBehind,
  moveOldServerStillNamed,
  moveOptionMissing,
  moveOptionUnknown,
  movePasswordInScript,
  movePlaceholderLeftIn,
  movePortDiffersFromTarget,
  movePortOutOfRange,
  moveProgramOfOtherBits,
  moveSingleMoveTooEarly,
  moveTargetIsANode,
  moveUrlOfOtherScheme,
  networkAdapterOrderDiffers,
  networkBindListRemoved,
  networkBindListsDiffer,
  networkBindOrderDoesNotDecide,
  networkCaptureInUnknownLanguage,
  networkCaptureOfAnotherComputer,
  networkClusterAddressByDhcp,
  networkClusterAddressNotFound,
  networkFasterHeartbeatLink,
  networkFileSharingOrder,
  networkFloatingIpOnBothServers,
  networkFloatingIpSetByHand,
  networkGarbledCapture,
  networkGatewayOnHeartbeat,
  networkGhostInBindOrder,
  networkHeartbeatAbovePublic,
  networkHeartbeatMetricNotAbovePublic,
  networkMirrorOnPublicNetwork,
  networkNetworksOverlap,
  networkSelfAssignedAddress,
  networkSeveralGateways,
  networkUnlinkedAdapterAbovePublic,
  officescanAgentPortEqualsServerPort,
  officescanAgentUnprotected,
  officescanAlertAddressesInFile,
  officescanConsoleLockHitsRoot,
  officescanDayMissingInMonths,
  officescanFloatingIpNotReactivated,
  officescanFolderNameMistyped,
  officescanForensicFolderUnusable,
  officescanGroupLacksAResource,
  officescanKeyInAnotherSection,
  officescanKeyMistyped,
  officescanLinkNotMonitored,
  officescanManagementGroupMissing,
  officescanMasterDirectoryIsAnAddress,
  officescanMasterDirectoryMalformed,
  officescanMasterDirectoryMissing,
  officescanMasterDirectoryNamesANode,
  officescanMasterDirectoryNamesAnotherHost,
  officescanMasterDirectoryOfAnotherGroup,
  officescanMirrorMonitorReaction,
  officescanPasswordInPlainText,
  officescanPathOffTheSwitchedDrive,
  officescanPlaceholderLeftIn,
  officescanPortCollidesWithCluster,
  officescanPortOfAnotherService,
  officescanPortOfOtherProduct,
  officescanPortOutOfRange,
  officescanPortsDifferBetweenServers,
  officescanProgramVersionsDiffer,
  officescanRegistryKeyNotSynchronised,
  officescanResourceNotMonitored,
  officescanSecretCanBeTurnedBack,
  officescanServerNameIsAnotherAddress,
  officescanServerNameIsIpv6,
  officescanServerNameIsManagementIp,
  officescanServerNameIsNobody,
  officescanServerNameIsOneNode,
  officescanServerNameMalformed,
  officescanServerNameMissing,
  officescanServerNamedByAddress,
  officescanServiceMonitorReaction,
  officescanServiceNotInGroup,
  officescanServiceWithoutVirtualName,
  officescanSettingWithoutEffect,
  officescanSettingsDifferBetweenServers,
  officescanStartsBeforeItsDisk,
  officescanTooManyUpdateSources,
  officescanUnderscoreInServerName,
  officescanUpdateAgentThreshold,
  officescanValueNotAllowed,
  officescanVirtualNameMonitorReaction,
  officescanYenSignForBackslash,
  registryBytesIncomplete,
  registryBytesOfOtherVersion,
  registryDeletionInExport,
  registryHeaderUnlikeEncoding,
  registryLeftOverAfterUninstall,
  registryNumberedControlSet,
  registryServerKeyNamesANode,
  registrySynchronisedKeyDoesNotExist,
  registryUnknownHeader,
  registryUnreadableLine,
  registryValueNeverSet,
  registryValueSetTwice,
  registryVendorKeySpelledTwoWays,
  registryYenSignForBackslash,
  servicesAgentDoesNotStart,
  servicesClusterSoftwareStartsByHand,
  servicesClusteredServiceStartsByItself,
  servicesDelayedStartLeft,
  servicesDiffersBetweenServers,
  servicesResourceNamesNoService,
  servicesRunsOnBothServers,
  servicesStartedByNobody,
  servicesWebServerDoesNotStart,
  tlsDotNetKeepsOldProtocols,
  tlsNoCommonProtocol,
  tlsOneSideOnly,
  tlsOnlyOldProtocolsInCommon,
  tlsSchannelDoesNotGovernApache,
  tlsSettingHasNoEffect,
  tlsSslEnabled,
  tlsTls12SwitchedOff,
  tlsTls13NotSupported,
  tlsUsedOnRequestOnly,
  tlsWinHttpWithoutTls12,
];
