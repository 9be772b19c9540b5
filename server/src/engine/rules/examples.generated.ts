import agentsAddressOfNobody, { examples as agentsAddressOfNobodyExamples } from './agents/addressOfNobody';
import agentsAddressSharedByAgents, { examples as agentsAddressSharedByAgentsExamples } from './agents/addressSharedByAgents';
import agentsBehindNat, { examples as agentsBehindNatExamples } from './agents/behindNat';
import agentsColumnsNotUnderstood, { examples as agentsColumnsNotUnderstoodExamples } from './agents/columnsNotUnderstood';
import agentsComputerListedTwice, { examples as agentsComputerListedTwiceExamples } from './agents/computerListedTwice';
import agentsGuidUsedTwice, { examples as agentsGuidUsedTwiceExamples } from './agents/guidUsedTwice';
import agentsHostsNoCure, { examples as agentsHostsNoCureExamples } from './agents/hostsNoCure';
import agentsHttpsPortClosed, { examples as agentsHttpsPortClosedExamples } from './agents/httpsPortClosed';
import agentsHttpsPortWrong, { examples as agentsHttpsPortWrongExamples } from './agents/httpsPortWrong';
import agentsLicenceKindMissing, { examples as agentsLicenceKindMissingExamples } from './agents/licenceKindMissing';
import agentsManualUpdateNotAllowed, { examples as agentsManualUpdateNotAllowedExamples } from './agents/manualUpdateNotAllowed';
import agentsMinutesOutOfRange, { examples as agentsMinutesOutOfRangeExamples } from './agents/minutesOutOfRange';
import agentsNetworkInNoRange, { examples as agentsNetworkInNoRangeExamples } from './agents/networkInNoRange';
import agentsNetworkStateNotUnderstood, { examples as agentsNetworkStateNotUnderstoodExamples } from './agents/networkStateNotUnderstood';
import agentsNoWayToUpdate, { examples as agentsNoWayToUpdateExamples } from './agents/noWayToUpdate';
import agentsNotInList, { examples as agentsNotInListExamples } from './agents/notInList';
import agentsOfflineThoughReachable, { examples as agentsOfflineThoughReachableExamples } from './agents/offlineThoughReachable';
import agentsOnlyIpv6, { examples as agentsOnlyIpv6Examples } from './agents/onlyIpv6';
import agentsPollingOff, { examples as agentsPollingOffExamples } from './agents/pollingOff';
import agentsPortDiffers, { examples as agentsPortDiffersExamples } from './agents/portDiffers';
import agentsRangeCoversDirect, { examples as agentsRangeCoversDirectExamples } from './agents/rangeCoversDirect';
import agentsServerAddressBehindNat, { examples as agentsServerAddressBehindNatExamples } from './agents/serverAddressBehindNat';
import agentsServerDiffers, { examples as agentsServerDiffersExamples } from './agents/serverDiffers';
import agentsServerNameLeadsElsewhere, { examples as agentsServerNameLeadsElsewhereExamples } from './agents/serverNameLeadsElsewhere';
import agentsServerPortDiffers, { examples as agentsServerPortDiffersExamples } from './agents/serverPortDiffers';
import agentsServiceStopped, { examples as agentsServiceStoppedExamples } from './agents/serviceStopped';
import agentsSettingNotOfProduct, { examples as agentsSettingNotOfProductExamples } from './agents/settingNotOfProduct';
import agentsSettingsNeedPolling, { examples as agentsSettingsNeedPollingExamples } from './agents/settingsNeedPolling';
import agentsStatusFlaps, { examples as agentsStatusFlapsExamples } from './agents/statusFlaps';
import agentsUpdateRightMayBeMissing, { examples as agentsUpdateRightMayBeMissingExamples } from './agents/updateRightMayBeMissing';
import agentsValuesContradict, { examples as agentsValuesContradictExamples } from './agents/valuesContradict';
import clusterAddressUsedTwice, { examples as clusterAddressUsedTwiceExamples } from './cluster/addressUsedTwice';
import clusterAlertDestinationGivenTwice, { examples as clusterAlertDestinationGivenTwiceExamples } from './cluster/alertDestinationGivenTwice';
import clusterAlertMailReachesNobody, { examples as clusterAlertMailReachesNobodyExamples } from './cluster/alertMailReachesNobody';
import clusterAwaitedGroupDoesNotExist, { examples as clusterAwaitedGroupDoesNotExistExamples } from './cluster/awaitedGroupDoesNotExist';
import clusterCharsetUnlikePlatform, { examples as clusterCharsetUnlikePlatformExamples } from './cluster/charsetUnlikePlatform';
import clusterComputerNameTooLong, { examples as clusterComputerNameTooLongExamples } from './cluster/computerNameTooLong';
import clusterDeactivationFailureIgnored, { examples as clusterDeactivationFailureIgnoredExamples } from './cluster/deactivationFailureIgnored';
import clusterDependencyDoesNotExist, { examples as clusterDependencyDoesNotExistExamples } from './cluster/dependencyDoesNotExist';
import clusterDependencyLoop, { examples as clusterDependencyLoopExamples } from './cluster/dependencyLoop';
import clusterDeviceAddressUnusable, { examples as clusterDeviceAddressUnusableExamples } from './cluster/deviceAddressUnusable';
import clusterDeviceCopyDiffers, { examples as clusterDeviceCopyDiffersExamples } from './cluster/deviceCopyDiffers';
import clusterDeviceIdOutOfRange, { examples as clusterDeviceIdOutOfRangeExamples } from './cluster/deviceIdOutOfRange';
import clusterDeviceRowIncomplete, { examples as clusterDeviceRowIncompleteExamples } from './cluster/deviceRowIncomplete';
import clusterDiskHasNoDevice, { examples as clusterDiskHasNoDeviceExamples } from './cluster/diskHasNoDevice';
import clusterDoubleStartUnchecked, { examples as clusterDoubleStartUncheckedExamples } from './cluster/doubleStartUnchecked';
import clusterDriveCannotMove, { examples as clusterDriveCannotMoveExamples } from './cluster/driveCannotMove';
import clusterDriveUsedTwice, { examples as clusterDriveUsedTwiceExamples } from './cluster/driveUsedTwice';
import clusterElementGivenTwice, { examples as clusterElementGivenTwiceExamples } from './cluster/elementGivenTwice';
import clusterElementNameMistyped, { examples as clusterElementNameMistypedExamples } from './cluster/elementNameMistyped';
import clusterFailoverByHand, { examples as clusterFailoverByHandExamples } from './cluster/failoverByHand';
import clusterFailoverLimitGivenTwice, { examples as clusterFailoverLimitGivenTwiceExamples } from './cluster/failoverLimitGivenTwice';
import clusterFloatingIpAddressMisplaced, { examples as clusterFloatingIpAddressMisplacedExamples } from './cluster/floatingIpAddressMisplaced';
import clusterFloatingIpAddressUnusable, { examples as clusterFloatingIpAddressUnusableExamples } from './cluster/floatingIpAddressUnusable';
import clusterFloatingIpHasNoAddress, { examples as clusterFloatingIpHasNoAddressExamples } from './cluster/floatingIpHasNoAddress';
import clusterFloatingIpOnInterconnect, { examples as clusterFloatingIpOnInterconnectExamples } from './cluster/floatingIpOnInterconnect';
import clusterFloatingIpOutOfReach, { examples as clusterFloatingIpOutOfReachExamples } from './cluster/floatingIpOutOfReach';
import clusterGroupIdUnclear, { examples as clusterGroupIdUnclearExamples } from './cluster/groupIdUnclear';
import clusterGroupOnOneServer, { examples as clusterGroupOnOneServerExamples } from './cluster/groupOnOneServer';
import clusterGroupResourceDoesNotExist, { examples as clusterGroupResourceDoesNotExistExamples } from './cluster/groupResourceDoesNotExist';
import clusterGroupWithoutResources, { examples as clusterGroupWithoutResourcesExamples } from './cluster/groupWithoutResources';
import clusterGroupsWaitForEachOther, { examples as clusterGroupsWaitForEachOtherExamples } from './cluster/groupsWaitForEachOther';
import clusterHeartbeatDeviceDoesNotExist, { examples as clusterHeartbeatDeviceDoesNotExistExamples } from './cluster/heartbeatDeviceDoesNotExist';
import clusterIdentityMissing, { examples as clusterIdentityMissingExamples } from './cluster/identityMissing';
import clusterIpMonitorAsksNobody, { examples as clusterIpMonitorAsksNobodyExamples } from './cluster/ipMonitorAsksNobody';
import clusterLanAddressRepeated, { examples as clusterLanAddressRepeatedExamples } from './cluster/lanAddressRepeated';
import clusterLanRowInTwoNetworks, { examples as clusterLanRowInTwoNetworksExamples } from './cluster/lanRowInTwoNetworks';
import clusterLanRowsInOneNetwork, { examples as clusterLanRowsInOneNetworkExamples } from './cluster/lanRowsInOneNetwork';
import clusterLanRowsSwapped, { examples as clusterLanRowsSwappedExamples } from './cluster/lanRowsSwapped';
import clusterLvmWithoutVolumeManager, { examples as clusterLvmWithoutVolumeManagerExamples } from './cluster/lvmWithoutVolumeManager';
import clusterMirrorPartitionsIncomplete, { examples as clusterMirrorPartitionsIncompleteExamples } from './cluster/mirrorPartitionsIncomplete';
import clusterMirrorPathIncomplete, { examples as clusterMirrorPathIncompleteExamples } from './cluster/mirrorPathIncomplete';
import clusterMirrorPortAmongOutgoing, { examples as clusterMirrorPortAmongOutgoingExamples } from './cluster/mirrorPortAmongOutgoing';
import clusterMirrorPortTaken, { examples as clusterMirrorPortTakenExamples } from './cluster/mirrorPortTaken';
import clusterMonitorHasNoRecoveryTarget, { examples as clusterMonitorHasNoRecoveryTargetExamples } from './cluster/monitorHasNoRecoveryTarget';
import clusterMonitorNeverReacts, { examples as clusterMonitorNeverReactsExamples } from './cluster/monitorNeverReacts';
import clusterMonitorRecoversAnotherGroup, { examples as clusterMonitorRecoversAnotherGroupExamples } from './cluster/monitorRecoversAnotherGroup';
import clusterMonitorTargetDoesNotExist, { examples as clusterMonitorTargetDoesNotExistExamples } from './cluster/monitorTargetDoesNotExist';
import clusterMonitorWaitsForNothing, { examples as clusterMonitorWaitsForNothingExamples } from './cluster/monitorWaitsForNothing';
import clusterMonitorWatchesAnotherType, { examples as clusterMonitorWatchesAnotherTypeExamples } from './cluster/monitorWatchesAnotherType';
import clusterMonitoringServerDoesNotExist, { examples as clusterMonitoringServerDoesNotExistExamples } from './cluster/monitoringServerDoesNotExist';
import clusterMountPointUnclear, { examples as clusterMountPointUnclearExamples } from './cluster/mountPointUnclear';
import clusterNameGivenTwice, { examples as clusterNameGivenTwiceExamples } from './cluster/nameGivenTwice';
import clusterNameHoldsForbiddenCharacter, { examples as clusterNameHoldsForbiddenCharacterExamples } from './cluster/nameHoldsForbiddenCharacter';
import clusterNameIsADevice, { examples as clusterNameIsADeviceExamples } from './cluster/nameIsADevice';
import clusterNameUnusual, { examples as clusterNameUnusualExamples } from './cluster/nameUnusual';
import clusterNeededSettingMissing, { examples as clusterNeededSettingMissingExamples } from './cluster/neededSettingMissing';
import clusterNetworkPartitionCannotWork, { examples as clusterNetworkPartitionCannotWorkExamples } from './cluster/networkPartitionCannotWork';
import clusterNoLanHeartbeat, { examples as clusterNoLanHeartbeatExamples } from './cluster/noLanHeartbeat';
import clusterNoServer, { examples as clusterNoServerExamples } from './cluster/noServer';
import clusterObjectCountDiffers, { examples as clusterObjectCountDiffersExamples } from './cluster/objectCountDiffers';
import clusterOneHeartbeatPath, { examples as clusterOneHeartbeatPathExamples } from './cluster/oneHeartbeatPath';
import clusterOnlyOneServer, { examples as clusterOnlyOneServerExamples } from './cluster/onlyOneServer';
import clusterOutermostElementUnknown, { examples as clusterOutermostElementUnknownExamples } from './cluster/outermostElementUnknown';
import clusterOutsideServerMissing, { examples as clusterOutsideServerMissingExamples } from './cluster/outsideServerMissing';
import clusterPartitionDiskMisused, { examples as clusterPartitionDiskMisusedExamples } from './cluster/partitionDiskMisused';
import clusterPartitionUsedTwice, { examples as clusterPartitionUsedTwiceExamples } from './cluster/partitionUsedTwice';
import clusterPasswordInPlainText, { examples as clusterPasswordInPlainTextExamples } from './cluster/passwordInPlainText';
import clusterPathPrioritiesNotInSequence, { examples as clusterPathPrioritiesNotInSequenceExamples } from './cluster/pathPrioritiesNotInSequence';
import clusterPingTargetInCluster, { examples as clusterPingTargetInClusterExamples } from './cluster/pingTargetInCluster';
import clusterPingTargetOutOfReach, { examples as clusterPingTargetOutOfReachExamples } from './cluster/pingTargetOutOfReach';
import clusterPlaceholderLeftIn, { examples as clusterPlaceholderLeftInExamples } from './cluster/placeholderLeftIn';
import clusterProcessActionsDiffer, { examples as clusterProcessActionsDifferExamples } from './cluster/processActionsDiffer';
import clusterRecoverySwitchedOff, { examples as clusterRecoverySwitchedOffExamples } from './cluster/recoverySwitchedOff';
import clusterRecoveryTargetDoesNotExist, { examples as clusterRecoveryTargetDoesNotExistExamples } from './cluster/recoveryTargetDoesNotExist';
import clusterRegistryKeyUnusable, { examples as clusterRegistryKeyUnusableExamples } from './cluster/registryKeyUnusable';
import clusterResourceInNoGroup, { examples as clusterResourceInNoGroupExamples } from './cluster/resourceInNoGroup';
import clusterResourceInTwoGroups, { examples as clusterResourceInTwoGroupsExamples } from './cluster/resourceInTwoGroups';
import clusterResourceNotMonitored, { examples as clusterResourceNotMonitoredExamples } from './cluster/resourceNotMonitored';
import clusterResourceOfOtherPlatform, { examples as clusterResourceOfOtherPlatformExamples } from './cluster/resourceOfOtherPlatform';
import clusterSaveStampContradictory, { examples as clusterSaveStampContradictoryExamples } from './cluster/saveStampContradictory';
import clusterScriptEncoding, { examples as clusterScriptEncodingExamples } from './cluster/scriptEncoding';
import clusterScriptInWrongGroup, { examples as clusterScriptInWrongGroupExamples } from './cluster/scriptInWrongGroup';
import clusterScriptLineEnds, { examples as clusterScriptLineEndsExamples } from './cluster/scriptLineEnds';
import clusterScriptMissing, { examples as clusterScriptMissingExamples } from './cluster/scriptMissing';
import clusterScriptNameCase, { examples as clusterScriptNameCaseExamples } from './cluster/scriptNameCase';
import clusterScriptOfOtherPlatform, { examples as clusterScriptOfOtherPlatformExamples } from './cluster/scriptOfOtherPlatform';
import clusterScriptOrphaned, { examples as clusterScriptOrphanedExamples } from './cluster/scriptOrphaned';
import clusterServerMonitorMissing, { examples as clusterServerMonitorMissingExamples } from './cluster/serverMonitorMissing';
import clusterServerNameInCapitals, { examples as clusterServerNameInCapitalsExamples } from './cluster/serverNameInCapitals';
import clusterServerPrioritiesNotInSequence, { examples as clusterServerPrioritiesNotInSequenceExamples } from './cluster/serverPrioritiesNotInSequence';
import clusterServiceHasNoName, { examples as clusterServiceHasNoNameExamples } from './cluster/serviceHasNoName';
import clusterServiceInTwoGroups, { examples as clusterServiceInTwoGroupsExamples } from './cluster/serviceInTwoGroups';
import clusterServiceVirtualNameDoesNotExist, { examples as clusterServiceVirtualNameDoesNotExistExamples } from './cluster/serviceVirtualNameDoesNotExist';
import clusterSettingOfOtherVersion, { examples as clusterSettingOfOtherVersionExamples } from './cluster/settingOfOtherVersion';
import clusterSeveralManagementGroups, { examples as clusterSeveralManagementGroupsExamples } from './cluster/severalManagementGroups';
import clusterSharedDiskUnprotected, { examples as clusterSharedDiskUnprotectedExamples } from './cluster/sharedDiskUnprotected';
import clusterSplitGoesUnseen, { examples as clusterSplitGoesUnseenExamples } from './cluster/splitGoesUnseen';
import clusterStartupOrderUnclear, { examples as clusterStartupOrderUnclearExamples } from './cluster/startupOrderUnclear';
import clusterStartupServerDoesNotExist, { examples as clusterStartupServerDoesNotExistExamples } from './cluster/startupServerDoesNotExist';
import clusterTimeoutShorterThanWork, { examples as clusterTimeoutShorterThanWorkExamples } from './cluster/timeoutShorterThanWork';
import clusterTypeIndexDiffers, { examples as clusterTypeIndexDiffersExamples } from './cluster/typeIndexDiffers';
import clusterUserModeHeartbeat, { examples as clusterUserModeHeartbeatExamples } from './cluster/userModeHeartbeat';
import clusterValueNotAllowed, { examples as clusterValueNotAllowedExamples } from './cluster/valueNotAllowed';
import clusterVirtualNameEqualsServerName, { examples as clusterVirtualNameEqualsServerNameExamples } from './cluster/virtualNameEqualsServerName';
import clusterVirtualNameHasNoName, { examples as clusterVirtualNameHasNoNameExamples } from './cluster/virtualNameHasNoName';
import clusterVirtualNameTargetDoesNotExist, { examples as clusterVirtualNameTargetDoesNotExistExamples } from './cluster/virtualNameTargetDoesNotExist';
import clusterVolumeNotIdentified, { examples as clusterVolumeNotIdentifiedExamples } from './cluster/volumeNotIdentified';
import clusterWarningLightHasNoDevice, { examples as clusterWarningLightHasNoDeviceExamples } from './cluster/warningLightHasNoDevice';
import clusterWebManagerClosed, { examples as clusterWebManagerClosedExamples } from './cluster/webManagerClosed';
import drwebComponentNotLicensed, { examples as drwebComponentNotLicensedExamples } from './drweb/componentNotLicensed';
import drwebDonatedKeyRenewedElsewhere, { examples as drwebDonatedKeyRenewedElsewhereExamples } from './drweb/donatedKeyRenewedElsewhere';
import drwebKeyRewrittenOnSave, { examples as drwebKeyRewrittenOnSaveExamples } from './drweb/keyRewrittenOnSave';
import drwebKeyValueUnreadable, { examples as drwebKeyValueUnreadableExamples } from './drweb/keyValueUnreadable';
import drwebOldKeyStays, { examples as drwebOldKeyStaysExamples } from './drweb/oldKeyStays';
import drwebRenewalAddsComponents, { examples as drwebRenewalAddsComponentsExamples } from './drweb/renewalAddsComponents';
import drwebRenewalByAnotherTask, { examples as drwebRenewalByAnotherTaskExamples } from './drweb/renewalByAnotherTask';
import drwebRenewalEndsNoLater, { examples as drwebRenewalEndsNoLaterExamples } from './drweb/renewalEndsNoLater';
import drwebRenewalHasFewerLicences, { examples as drwebRenewalHasFewerLicencesExamples } from './drweb/renewalHasFewerLicences';
import drwebRenewalLacksComponent, { examples as drwebRenewalLacksComponentExamples } from './drweb/renewalLacksComponent';
import drwebRenewalLeavesObjectsUnlicensed, { examples as drwebRenewalLeavesObjectsUnlicensedExamples } from './drweb/renewalLeavesObjectsUnlicensed';
import drwebRenewalNotOffered, { examples as drwebRenewalNotOfferedExamples } from './drweb/renewalNotOffered';
import drwebRenewalNotStarted, { examples as drwebRenewalNotStartedExamples } from './drweb/renewalNotStarted';
import drwebRenewalOutcomeNotDocumented, { examples as drwebRenewalOutcomeNotDocumentedExamples } from './drweb/renewalOutcomeNotDocumented';
import drwebStateContradictory, { examples as drwebStateContradictoryExamples } from './drweb/stateContradictory';
import drwebStateNotUnderstood, { examples as drwebStateNotUnderstoodExamples } from './drweb/stateNotUnderstood';
import fileArchiveCannotBeRead, { examples as fileArchiveCannotBeReadExamples } from './file/archiveCannotBeRead';
import fileByteOrderMarkInIni, { examples as fileByteOrderMarkInIniExamples } from './file/byteOrderMarkInIni';
import fileCannotBeRead, { examples as fileCannotBeReadExamples } from './file/cannotBeRead';
import fileCharacterNotInEncoding, { examples as fileCharacterNotInEncodingExamples } from './file/characterNotInEncoding';
import fileCharactersChangedBySaving, { examples as fileCharactersChangedBySavingExamples } from './file/charactersChangedBySaving';
import fileCharactersLost, { examples as fileCharactersLostExamples } from './file/charactersLost';
import fileDeclaredEncodingContradicted, { examples as fileDeclaredEncodingContradictedExamples } from './file/declaredEncodingContradicted';
import fileDeclaredEncodingDiffersFromCharset, { examples as fileDeclaredEncodingDiffersFromCharsetExamples } from './file/declaredEncodingDiffersFromCharset';
import fileFullWidthInIni, { examples as fileFullWidthInIniExamples } from './file/fullWidthInIni';
import fileIniKeyTwice, { examples as fileIniKeyTwiceExamples } from './file/iniKeyTwice';
import fileIniLineEnds, { examples as fileIniLineEndsExamples } from './file/iniLineEnds';
import fileIniSectionTwice, { examples as fileIniSectionTwiceExamples } from './file/iniSectionTwice';
import fileNotWellFormedXml, { examples as fileNotWellFormedXmlExamples } from './file/notWellFormedXml';
import fileOpenedInWrongEncoding, { examples as fileOpenedInWrongEncodingExamples } from './file/openedInWrongEncoding';
import fileProjectFileNotUnderstood, { examples as fileProjectFileNotUnderstoodExamples } from './file/projectFileNotUnderstood';
import fileUnknownAllowance, { examples as fileUnknownAllowanceExamples } from './file/unknownAllowance';
import fileUtf16Ini, { examples as fileUtf16IniExamples } from './file/utf16Ini';
import firewallEchoNotAllowed, { examples as firewallEchoNotAllowedExamples } from './firewall/echoNotAllowed';
import firewallEvidenceTooWeak, { examples as firewallEvidenceTooWeakExamples } from './firewall/evidenceTooWeak';
import firewallOfficescanPortClosed, { examples as firewallOfficescanPortClosedExamples } from './firewall/officescanPortClosed';
import firewallOnlyOutbound, { examples as firewallOnlyOutboundExamples } from './firewall/onlyOutbound';
import firewallOpeningsDiffer, { examples as firewallOpeningsDifferExamples } from './firewall/openingsDiffer';
import firewallPeerNotAllowed, { examples as firewallPeerNotAllowedExamples } from './firewall/peerNotAllowed';
import firewallPortBlocked, { examples as firewallPortBlockedExamples } from './firewall/portBlocked';
import firewallPortClosed, { examples as firewallPortClosedExamples } from './firewall/portClosed';
import firewallPortClosedInAProfile, { examples as firewallPortClosedInAProfileExamples } from './firewall/portClosedInAProfile';
import firewallRuleForOtherProtocol, { examples as firewallRuleForOtherProtocolExamples } from './firewall/ruleForOtherProtocol';
import firewallRuleMalformed, { examples as firewallRuleMalformedExamples } from './firewall/ruleMalformed';
import firewallRuleOfAnotherProgram, { examples as firewallRuleOfAnotherProgramExamples } from './firewall/ruleOfAnotherProgram';
import firewallRuleSwitchedOff, { examples as firewallRuleSwitchedOffExamples } from './firewall/ruleSwitchedOff';
import firewallSwitchedOff, { examples as firewallSwitchedOffExamples } from './firewall/switchedOff';
import hostsAddressNotReadable, { examples as hostsAddressNotReadableExamples } from './hosts/addressNotReadable';
import hostsAddressesDifferBetweenFiles, { examples as hostsAddressesDifferBetweenFilesExamples } from './hosts/addressesDifferBetweenFiles';
import hostsByteOrderMark, { examples as hostsByteOrderMarkExamples } from './hosts/byteOrderMark';
import hostsCommentSign, { examples as hostsCommentSignExamples } from './hosts/commentSign';
import hostsCommentSwallowsNextLine, { examples as hostsCommentSwallowsNextLineExamples } from './hosts/commentSwallowsNextLine';
import hostsDuplicateEntry, { examples as hostsDuplicateEntryExamples } from './hosts/duplicateEntry';
import hostsEntryIncomplete, { examples as hostsEntryIncompleteExamples } from './hosts/entryIncomplete';
import hostsFileNameWithExtension, { examples as hostsFileNameWithExtensionExamples } from './hosts/fileNameWithExtension';
import hostsFullWidthBlank, { examples as hostsFullWidthBlankExamples } from './hosts/fullWidthBlank';
import hostsLeadingZeros, { examples as hostsLeadingZerosExamples } from './hosts/leadingZeros';
import hostsLmhostsKeyword, { examples as hostsLmhostsKeywordExamples } from './hosts/lmhostsKeyword';
import hostsLocalhostElsewhere, { examples as hostsLocalhostElsewhereExamples } from './hosts/localhostElsewhere';
import hostsNameNotResolvable, { examples as hostsNameNotResolvableExamples } from './hosts/nameNotResolvable';
import hostsNameWithTwoAddresses, { examples as hostsNameWithTwoAddressesExamples } from './hosts/nameWithTwoAddresses';
import hostsNotAHostsFile, { examples as hostsNotAHostsFileExamples } from './hosts/notAHostsFile';
import hostsServerNameOnAnotherNode, { examples as hostsServerNameOnAnotherNodeExamples } from './hosts/serverNameOnAnotherNode';
import hostsServerNameOnLoopback, { examples as hostsServerNameOnLoopbackExamples } from './hosts/serverNameOnLoopback';
import hostsTooManyNames, { examples as hostsTooManyNamesExamples } from './hosts/tooManyNames';
import hostsUtf16, { examples as hostsUtf16Examples } from './hosts/utf16';
import hostsUtf8WithoutMark, { examples as hostsUtf8WithoutMarkExamples } from './hosts/utf8WithoutMark';
import hostsVirtualNameMissing, { examples as hostsVirtualNameMissingExamples } from './hosts/virtualNameMissing';
import hostsVirtualNameOnANode, { examples as hostsVirtualNameOnANodeExamples } from './hosts/virtualNameOnANode';
import hostsVirtualNameOnAnotherFloatingIp, { examples as hostsVirtualNameOnAnotherFloatingIpExamples } from './hosts/virtualNameOnAnotherFloatingIp';
import hostsVirtualNameOnForeignAddress, { examples as hostsVirtualNameOnForeignAddressExamples } from './hosts/virtualNameOnForeignAddress';
import moveAddressChangedInPlace, { examples as moveAddressChangedInPlaceExamples } from './move/addressChangedInPlace';
import moveAgentsNewerThanServer, { examples as moveAgentsNewerThanServerExamples } from './move/agentsNewerThanServer';
import moveAgentsWillBeUpgraded, { examples as moveAgentsWillBeUpgradedExamples } from './move/agentsWillBeUpgraded';
import moveCertificateOfAnotherServer, { examples as moveCertificateOfAnotherServerExamples } from './move/certificateOfAnotherServer';
import moveClientPortsDiffer, { examples as moveClientPortsDifferExamples } from './move/clientPortsDiffer';
import moveDashNotHyphen, { examples as moveDashNotHyphenExamples } from './move/dashNotHyphen';
import moveLogonScriptOfAnotherServer, { examples as moveLogonScriptOfAnotherServerExamples } from './move/logonScriptOfAnotherServer';
import moveMethodDoesNotFit, { examples as moveMethodDoesNotFitExamples } from './move/methodDoesNotFit';
import moveMigrationNotUnderstood, { examples as moveMigrationNotUnderstoodExamples } from './move/migrationNotUnderstood';
import moveNameAndAddressChange, { examples as moveNameAndAddressChangeExamples } from './move/nameAndAddressChange';
import moveOfflineAgentsLeftBehind, { examples as moveOfflineAgentsLeftBehindExamples } from './move/offlineAgentsLeftBehind';
import moveOldServerStillNamed, { examples as moveOldServerStillNamedExamples } from './move/oldServerStillNamed';
import moveOptionMissing, { examples as moveOptionMissingExamples } from './move/optionMissing';
import moveOptionUnknown, { examples as moveOptionUnknownExamples } from './move/optionUnknown';
import movePasswordInScript, { examples as movePasswordInScriptExamples } from './move/passwordInScript';
import movePlaceholderLeftIn, { examples as movePlaceholderLeftInExamples } from './move/placeholderLeftIn';
import movePortDiffersFromTarget, { examples as movePortDiffersFromTargetExamples } from './move/portDiffersFromTarget';
import movePortOutOfRange, { examples as movePortOutOfRangeExamples } from './move/portOutOfRange';
import moveProgramOfOtherBits, { examples as moveProgramOfOtherBitsExamples } from './move/programOfOtherBits';
import moveSingleMoveTooEarly, { examples as moveSingleMoveTooEarlyExamples } from './move/singleMoveTooEarly';
import moveTargetIsANode, { examples as moveTargetIsANodeExamples } from './move/targetIsANode';
import moveUrlOfOtherScheme, { examples as moveUrlOfOtherSchemeExamples } from './move/urlOfOtherScheme';
import networkAdapterOrderDiffers, { examples as networkAdapterOrderDiffersExamples } from './network/adapterOrderDiffers';
import networkBindListRemoved, { examples as networkBindListRemovedExamples } from './network/bindListRemoved';
import networkBindListsDiffer, { examples as networkBindListsDifferExamples } from './network/bindListsDiffer';
import networkBindOrderDoesNotDecide, { examples as networkBindOrderDoesNotDecideExamples } from './network/bindOrderDoesNotDecide';
import networkCaptureInUnknownLanguage, { examples as networkCaptureInUnknownLanguageExamples } from './network/captureInUnknownLanguage';
import networkCaptureOfAnotherComputer, { examples as networkCaptureOfAnotherComputerExamples } from './network/captureOfAnotherComputer';
import networkClusterAddressByDhcp, { examples as networkClusterAddressByDhcpExamples } from './network/clusterAddressByDhcp';
import networkClusterAddressNotFound, { examples as networkClusterAddressNotFoundExamples } from './network/clusterAddressNotFound';
import networkFasterHeartbeatLink, { examples as networkFasterHeartbeatLinkExamples } from './network/fasterHeartbeatLink';
import networkFileSharingOrder, { examples as networkFileSharingOrderExamples } from './network/fileSharingOrder';
import networkFloatingIpOnBothServers, { examples as networkFloatingIpOnBothServersExamples } from './network/floatingIpOnBothServers';
import networkFloatingIpSetByHand, { examples as networkFloatingIpSetByHandExamples } from './network/floatingIpSetByHand';
import networkGarbledCapture, { examples as networkGarbledCaptureExamples } from './network/garbledCapture';
import networkGatewayOnHeartbeat, { examples as networkGatewayOnHeartbeatExamples } from './network/gatewayOnHeartbeat';
import networkGhostInBindOrder, { examples as networkGhostInBindOrderExamples } from './network/ghostInBindOrder';
import networkHeartbeatAbovePublic, { examples as networkHeartbeatAbovePublicExamples } from './network/heartbeatAbovePublic';
import networkHeartbeatMetricNotAbovePublic, { examples as networkHeartbeatMetricNotAbovePublicExamples } from './network/heartbeatMetricNotAbovePublic';
import networkMirrorOnPublicNetwork, { examples as networkMirrorOnPublicNetworkExamples } from './network/mirrorOnPublicNetwork';
import networkNetworksOverlap, { examples as networkNetworksOverlapExamples } from './network/networksOverlap';
import networkSelfAssignedAddress, { examples as networkSelfAssignedAddressExamples } from './network/selfAssignedAddress';
import networkSeveralGateways, { examples as networkSeveralGatewaysExamples } from './network/severalGateways';
import networkUnlinkedAdapterAbovePublic, { examples as networkUnlinkedAdapterAbovePublicExamples } from './network/unlinkedAdapterAbovePublic';
import officescanAgentPortEqualsServerPort, { examples as officescanAgentPortEqualsServerPortExamples } from './officescan/agentPortEqualsServerPort';
import officescanAgentUnprotected, { examples as officescanAgentUnprotectedExamples } from './officescan/agentUnprotected';
import officescanAlertAddressesInFile, { examples as officescanAlertAddressesInFileExamples } from './officescan/alertAddressesInFile';
import officescanConsoleLockHitsRoot, { examples as officescanConsoleLockHitsRootExamples } from './officescan/consoleLockHitsRoot';
import officescanDayMissingInMonths, { examples as officescanDayMissingInMonthsExamples } from './officescan/dayMissingInMonths';
import officescanFloatingIpNotReactivated, { examples as officescanFloatingIpNotReactivatedExamples } from './officescan/floatingIpNotReactivated';
import officescanFolderNameMistyped, { examples as officescanFolderNameMistypedExamples } from './officescan/folderNameMistyped';
import officescanForensicFolderUnusable, { examples as officescanForensicFolderUnusableExamples } from './officescan/forensicFolderUnusable';
import officescanGroupLacksAResource, { examples as officescanGroupLacksAResourceExamples } from './officescan/groupLacksAResource';
import officescanKeyInAnotherSection, { examples as officescanKeyInAnotherSectionExamples } from './officescan/keyInAnotherSection';
import officescanKeyMistyped, { examples as officescanKeyMistypedExamples } from './officescan/keyMistyped';
import officescanLinkNotMonitored, { examples as officescanLinkNotMonitoredExamples } from './officescan/linkNotMonitored';
import officescanManagementGroupMissing, { examples as officescanManagementGroupMissingExamples } from './officescan/managementGroupMissing';
import officescanMasterDirectoryIsAnAddress, { examples as officescanMasterDirectoryIsAnAddressExamples } from './officescan/masterDirectoryIsAnAddress';
import officescanMasterDirectoryMalformed, { examples as officescanMasterDirectoryMalformedExamples } from './officescan/masterDirectoryMalformed';
import officescanMasterDirectoryMissing, { examples as officescanMasterDirectoryMissingExamples } from './officescan/masterDirectoryMissing';
import officescanMasterDirectoryNamesANode, { examples as officescanMasterDirectoryNamesANodeExamples } from './officescan/masterDirectoryNamesANode';
import officescanMasterDirectoryNamesAnotherHost, { examples as officescanMasterDirectoryNamesAnotherHostExamples } from './officescan/masterDirectoryNamesAnotherHost';
import officescanMasterDirectoryOfAnotherGroup, { examples as officescanMasterDirectoryOfAnotherGroupExamples } from './officescan/masterDirectoryOfAnotherGroup';
import officescanMirrorMonitorReaction, { examples as officescanMirrorMonitorReactionExamples } from './officescan/mirrorMonitorReaction';
import officescanPasswordInPlainText, { examples as officescanPasswordInPlainTextExamples } from './officescan/passwordInPlainText';
import officescanPathOffTheSwitchedDrive, { examples as officescanPathOffTheSwitchedDriveExamples } from './officescan/pathOffTheSwitchedDrive';
import officescanPlaceholderLeftIn, { examples as officescanPlaceholderLeftInExamples } from './officescan/placeholderLeftIn';
import officescanPortCollidesWithCluster, { examples as officescanPortCollidesWithClusterExamples } from './officescan/portCollidesWithCluster';
import officescanPortOfAnotherService, { examples as officescanPortOfAnotherServiceExamples } from './officescan/portOfAnotherService';
import officescanPortOfOtherProduct, { examples as officescanPortOfOtherProductExamples } from './officescan/portOfOtherProduct';
import officescanPortOutOfRange, { examples as officescanPortOutOfRangeExamples } from './officescan/portOutOfRange';
import officescanPortsDifferBetweenServers, { examples as officescanPortsDifferBetweenServersExamples } from './officescan/portsDifferBetweenServers';
import officescanProgramVersionsDiffer, { examples as officescanProgramVersionsDifferExamples } from './officescan/programVersionsDiffer';
import officescanRegistryKeyNotSynchronised, { examples as officescanRegistryKeyNotSynchronisedExamples } from './officescan/registryKeyNotSynchronised';
import officescanResourceNotMonitored, { examples as officescanResourceNotMonitoredExamples } from './officescan/resourceNotMonitored';
import officescanSecretCanBeTurnedBack, { examples as officescanSecretCanBeTurnedBackExamples } from './officescan/secretCanBeTurnedBack';
import officescanServerNameIsAnotherAddress, { examples as officescanServerNameIsAnotherAddressExamples } from './officescan/serverNameIsAnotherAddress';
import officescanServerNameIsIpv6, { examples as officescanServerNameIsIpv6Examples } from './officescan/serverNameIsIpv6';
import officescanServerNameIsManagementIp, { examples as officescanServerNameIsManagementIpExamples } from './officescan/serverNameIsManagementIp';
import officescanServerNameIsNobody, { examples as officescanServerNameIsNobodyExamples } from './officescan/serverNameIsNobody';
import officescanServerNameIsOneNode, { examples as officescanServerNameIsOneNodeExamples } from './officescan/serverNameIsOneNode';
import officescanServerNameMalformed, { examples as officescanServerNameMalformedExamples } from './officescan/serverNameMalformed';
import officescanServerNameMissing, { examples as officescanServerNameMissingExamples } from './officescan/serverNameMissing';
import officescanServerNamedByAddress, { examples as officescanServerNamedByAddressExamples } from './officescan/serverNamedByAddress';
import officescanServiceMonitorReaction, { examples as officescanServiceMonitorReactionExamples } from './officescan/serviceMonitorReaction';
import officescanServiceNotInGroup, { examples as officescanServiceNotInGroupExamples } from './officescan/serviceNotInGroup';
import officescanServiceWithoutVirtualName, { examples as officescanServiceWithoutVirtualNameExamples } from './officescan/serviceWithoutVirtualName';
import officescanSettingWithoutEffect, { examples as officescanSettingWithoutEffectExamples } from './officescan/settingWithoutEffect';
import officescanSettingsDifferBetweenServers, { examples as officescanSettingsDifferBetweenServersExamples } from './officescan/settingsDifferBetweenServers';
import officescanStartsBeforeItsDisk, { examples as officescanStartsBeforeItsDiskExamples } from './officescan/startsBeforeItsDisk';
import officescanTooManyUpdateSources, { examples as officescanTooManyUpdateSourcesExamples } from './officescan/tooManyUpdateSources';
import officescanUnderscoreInServerName, { examples as officescanUnderscoreInServerNameExamples } from './officescan/underscoreInServerName';
import officescanUpdateAgentThreshold, { examples as officescanUpdateAgentThresholdExamples } from './officescan/updateAgentThreshold';
import officescanValueNotAllowed, { examples as officescanValueNotAllowedExamples } from './officescan/valueNotAllowed';
import officescanVirtualNameMonitorReaction, { examples as officescanVirtualNameMonitorReactionExamples } from './officescan/virtualNameMonitorReaction';
import officescanYenSignForBackslash, { examples as officescanYenSignForBackslashExamples } from './officescan/yenSignForBackslash';
import registryBytesIncomplete, { examples as registryBytesIncompleteExamples } from './registry/bytesIncomplete';
import registryBytesOfOtherVersion, { examples as registryBytesOfOtherVersionExamples } from './registry/bytesOfOtherVersion';
import registryDeletionInExport, { examples as registryDeletionInExportExamples } from './registry/deletionInExport';
import registryHeaderUnlikeEncoding, { examples as registryHeaderUnlikeEncodingExamples } from './registry/headerUnlikeEncoding';
import registryLeftOverAfterUninstall, { examples as registryLeftOverAfterUninstallExamples } from './registry/leftOverAfterUninstall';
import registryNumberedControlSet, { examples as registryNumberedControlSetExamples } from './registry/numberedControlSet';
import registryServerKeyNamesANode, { examples as registryServerKeyNamesANodeExamples } from './registry/serverKeyNamesANode';
import registrySynchronisedKeyDoesNotExist, { examples as registrySynchronisedKeyDoesNotExistExamples } from './registry/synchronisedKeyDoesNotExist';
import registryUnknownHeader, { examples as registryUnknownHeaderExamples } from './registry/unknownHeader';
import registryUnreadableLine, { examples as registryUnreadableLineExamples } from './registry/unreadableLine';
import registryValueNeverSet, { examples as registryValueNeverSetExamples } from './registry/valueNeverSet';
import registryValueSetTwice, { examples as registryValueSetTwiceExamples } from './registry/valueSetTwice';
import registryVendorKeySpelledTwoWays, { examples as registryVendorKeySpelledTwoWaysExamples } from './registry/vendorKeySpelledTwoWays';
import registryYenSignForBackslash, { examples as registryYenSignForBackslashExamples } from './registry/yenSignForBackslash';
import servicesAgentDoesNotStart, { examples as servicesAgentDoesNotStartExamples } from './services/agentDoesNotStart';
import servicesClusterSoftwareStartsByHand, { examples as servicesClusterSoftwareStartsByHandExamples } from './services/clusterSoftwareStartsByHand';
import servicesClusteredServiceStartsByItself, { examples as servicesClusteredServiceStartsByItselfExamples } from './services/clusteredServiceStartsByItself';
import servicesDelayedStartLeft, { examples as servicesDelayedStartLeftExamples } from './services/delayedStartLeft';
import servicesDiffersBetweenServers, { examples as servicesDiffersBetweenServersExamples } from './services/differsBetweenServers';
import servicesResourceNamesNoService, { examples as servicesResourceNamesNoServiceExamples } from './services/resourceNamesNoService';
import servicesRunsOnBothServers, { examples as servicesRunsOnBothServersExamples } from './services/runsOnBothServers';
import servicesStartedByNobody, { examples as servicesStartedByNobodyExamples } from './services/startedByNobody';
import servicesWebServerDoesNotStart, { examples as servicesWebServerDoesNotStartExamples } from './services/webServerDoesNotStart';
import tlsDotNetKeepsOldProtocols, { examples as tlsDotNetKeepsOldProtocolsExamples } from './tls/dotNetKeepsOldProtocols';
import tlsNoCommonProtocol, { examples as tlsNoCommonProtocolExamples } from './tls/noCommonProtocol';
import tlsOneSideOnly, { examples as tlsOneSideOnlyExamples } from './tls/oneSideOnly';
import tlsOnlyOldProtocolsInCommon, { examples as tlsOnlyOldProtocolsInCommonExamples } from './tls/onlyOldProtocolsInCommon';
import tlsSchannelDoesNotGovernApache, { examples as tlsSchannelDoesNotGovernApacheExamples } from './tls/schannelDoesNotGovernApache';
import tlsSettingHasNoEffect, { examples as tlsSettingHasNoEffectExamples } from './tls/settingHasNoEffect';
import tlsSslEnabled, { examples as tlsSslEnabledExamples } from './tls/sslEnabled';
import tlsTls12SwitchedOff, { examples as tlsTls12SwitchedOffExamples } from './tls/tls12SwitchedOff';
import tlsTls13NotSupported, { examples as tlsTls13NotSupportedExamples } from './tls/tls13NotSupported';
import tlsUsedOnRequestOnly, { examples as tlsUsedOnRequestOnlyExamples } from './tls/usedOnRequestOnly';
import tlsWinHttpWithoutTls12, { examples as tlsWinHttpWithoutTls12Examples } from './tls/winHttpWithoutTls12';
import type { RuleExamples } from './examples';

export const examples: ReadonlyMap<string, RuleExamples> = new Map([
  [agentsAddressOfNobody.meta.id, agentsAddressOfNobodyExamples],
  [agentsAddressSharedByAgents.meta.id, agentsAddressSharedByAgentsExamples],
  [agentsBehindNat.meta.id, agentsBehindNatExamples],
  [agentsColumnsNotUnderstood.meta.id, agentsColumnsNotUnderstoodExamples],
  [agentsComputerListedTwice.meta.id, agentsComputerListedTwiceExamples],
  [agentsGuidUsedTwice.meta.id, agentsGuidUsedTwiceExamples],
  [agentsHostsNoCure.meta.id, agentsHostsNoCureExamples],
  [agentsHttpsPortClosed.meta.id, agentsHttpsPortClosedExamples],
  [agentsHttpsPortWrong.meta.id, agentsHttpsPortWrongExamples],
  [agentsLicenceKindMissing.meta.id, agentsLicenceKindMissingExamples],
  [agentsManualUpdateNotAllowed.meta.id, agentsManualUpdateNotAllowedExamples],
  [agentsMinutesOutOfRange.meta.id, agentsMinutesOutOfRangeExamples],
  [agentsNetworkInNoRange.meta.id, agentsNetworkInNoRangeExamples],
  [agentsNetworkStateNotUnderstood.meta.id, agentsNetworkStateNotUnderstoodExamples],
  [agentsNoWayToUpdate.meta.id, agentsNoWayToUpdateExamples],
  [agentsNotInList.meta.id, agentsNotInListExamples],
  [agentsOfflineThoughReachable.meta.id, agentsOfflineThoughReachableExamples],
  [agentsOnlyIpv6.meta.id, agentsOnlyIpv6Examples],
  [agentsPollingOff.meta.id, agentsPollingOffExamples],
  [agentsPortDiffers.meta.id, agentsPortDiffersExamples],
  [agentsRangeCoversDirect.meta.id, agentsRangeCoversDirectExamples],
  [agentsServerAddressBehindNat.meta.id, agentsServerAddressBehindNatExamples],
  [agentsServerDiffers.meta.id, agentsServerDiffersExamples],
  [agentsServerNameLeadsElsewhere.meta.id, agentsServerNameLeadsElsewhereExamples],
  [agentsServerPortDiffers.meta.id, agentsServerPortDiffersExamples],
  [agentsServiceStopped.meta.id, agentsServiceStoppedExamples],
  [agentsSettingNotOfProduct.meta.id, agentsSettingNotOfProductExamples],
  [agentsSettingsNeedPolling.meta.id, agentsSettingsNeedPollingExamples],
  [agentsStatusFlaps.meta.id, agentsStatusFlapsExamples],
  [agentsUpdateRightMayBeMissing.meta.id, agentsUpdateRightMayBeMissingExamples],
  [agentsValuesContradict.meta.id, agentsValuesContradictExamples],
  [clusterAddressUsedTwice.meta.id, clusterAddressUsedTwiceExamples],
  [clusterAlertDestinationGivenTwice.meta.id, clusterAlertDestinationGivenTwiceExamples],
  [clusterAlertMailReachesNobody.meta.id, clusterAlertMailReachesNobodyExamples],
  [clusterAwaitedGroupDoesNotExist.meta.id, clusterAwaitedGroupDoesNotExistExamples],
  [clusterCharsetUnlikePlatform.meta.id, clusterCharsetUnlikePlatformExamples],
  [clusterComputerNameTooLong.meta.id, clusterComputerNameTooLongExamples],
  [clusterDeactivationFailureIgnored.meta.id, clusterDeactivationFailureIgnoredExamples],
  [clusterDependencyDoesNotExist.meta.id, clusterDependencyDoesNotExistExamples],
  [clusterDependencyLoop.meta.id, clusterDependencyLoopExamples],
  [clusterDeviceAddressUnusable.meta.id, clusterDeviceAddressUnusableExamples],
  [clusterDeviceCopyDiffers.meta.id, clusterDeviceCopyDiffersExamples],
  [clusterDeviceIdOutOfRange.meta.id, clusterDeviceIdOutOfRangeExamples],
  [clusterDeviceRowIncomplete.meta.id, clusterDeviceRowIncompleteExamples],
  [clusterDiskHasNoDevice.meta.id, clusterDiskHasNoDeviceExamples],
  [clusterDoubleStartUnchecked.meta.id, clusterDoubleStartUncheckedExamples],
  [clusterDriveCannotMove.meta.id, clusterDriveCannotMoveExamples],
  [clusterDriveUsedTwice.meta.id, clusterDriveUsedTwiceExamples],
  [clusterElementGivenTwice.meta.id, clusterElementGivenTwiceExamples],
  [clusterElementNameMistyped.meta.id, clusterElementNameMistypedExamples],
  [clusterFailoverByHand.meta.id, clusterFailoverByHandExamples],
  [clusterFailoverLimitGivenTwice.meta.id, clusterFailoverLimitGivenTwiceExamples],
  [clusterFloatingIpAddressMisplaced.meta.id, clusterFloatingIpAddressMisplacedExamples],
  [clusterFloatingIpAddressUnusable.meta.id, clusterFloatingIpAddressUnusableExamples],
  [clusterFloatingIpHasNoAddress.meta.id, clusterFloatingIpHasNoAddressExamples],
  [clusterFloatingIpOnInterconnect.meta.id, clusterFloatingIpOnInterconnectExamples],
  [clusterFloatingIpOutOfReach.meta.id, clusterFloatingIpOutOfReachExamples],
  [clusterGroupIdUnclear.meta.id, clusterGroupIdUnclearExamples],
  [clusterGroupOnOneServer.meta.id, clusterGroupOnOneServerExamples],
  [clusterGroupResourceDoesNotExist.meta.id, clusterGroupResourceDoesNotExistExamples],
  [clusterGroupWithoutResources.meta.id, clusterGroupWithoutResourcesExamples],
  [clusterGroupsWaitForEachOther.meta.id, clusterGroupsWaitForEachOtherExamples],
  [clusterHeartbeatDeviceDoesNotExist.meta.id, clusterHeartbeatDeviceDoesNotExistExamples],
  [clusterIdentityMissing.meta.id, clusterIdentityMissingExamples],
  [clusterIpMonitorAsksNobody.meta.id, clusterIpMonitorAsksNobodyExamples],
  [clusterLanAddressRepeated.meta.id, clusterLanAddressRepeatedExamples],
  [clusterLanRowInTwoNetworks.meta.id, clusterLanRowInTwoNetworksExamples],
  [clusterLanRowsInOneNetwork.meta.id, clusterLanRowsInOneNetworkExamples],
  [clusterLanRowsSwapped.meta.id, clusterLanRowsSwappedExamples],
  [clusterLvmWithoutVolumeManager.meta.id, clusterLvmWithoutVolumeManagerExamples],
  [clusterMirrorPartitionsIncomplete.meta.id, clusterMirrorPartitionsIncompleteExamples],
  [clusterMirrorPathIncomplete.meta.id, clusterMirrorPathIncompleteExamples],
  [clusterMirrorPortAmongOutgoing.meta.id, clusterMirrorPortAmongOutgoingExamples],
  [clusterMirrorPortTaken.meta.id, clusterMirrorPortTakenExamples],
  [clusterMonitorHasNoRecoveryTarget.meta.id, clusterMonitorHasNoRecoveryTargetExamples],
  [clusterMonitorNeverReacts.meta.id, clusterMonitorNeverReactsExamples],
  [clusterMonitorRecoversAnotherGroup.meta.id, clusterMonitorRecoversAnotherGroupExamples],
  [clusterMonitorTargetDoesNotExist.meta.id, clusterMonitorTargetDoesNotExistExamples],
  [clusterMonitorWaitsForNothing.meta.id, clusterMonitorWaitsForNothingExamples],
  [clusterMonitorWatchesAnotherType.meta.id, clusterMonitorWatchesAnotherTypeExamples],
  [clusterMonitoringServerDoesNotExist.meta.id, clusterMonitoringServerDoesNotExistExamples],
  [clusterMountPointUnclear.meta.id, clusterMountPointUnclearExamples],
  [clusterNameGivenTwice.meta.id, clusterNameGivenTwiceExamples],
  [clusterNameHoldsForbiddenCharacter.meta.id, clusterNameHoldsForbiddenCharacterExamples],
  [clusterNameIsADevice.meta.id, clusterNameIsADeviceExamples],
  [clusterNameUnusual.meta.id, clusterNameUnusualExamples],
  [clusterNeededSettingMissing.meta.id, clusterNeededSettingMissingExamples],
  [clusterNetworkPartitionCannotWork.meta.id, clusterNetworkPartitionCannotWorkExamples],
  [clusterNoLanHeartbeat.meta.id, clusterNoLanHeartbeatExamples],
  [clusterNoServer.meta.id, clusterNoServerExamples],
  [clusterObjectCountDiffers.meta.id, clusterObjectCountDiffersExamples],
  [clusterOneHeartbeatPath.meta.id, clusterOneHeartbeatPathExamples],
  [clusterOnlyOneServer.meta.id, clusterOnlyOneServerExamples],
  [clusterOutermostElementUnknown.meta.id, clusterOutermostElementUnknownExamples],
  [clusterOutsideServerMissing.meta.id, clusterOutsideServerMissingExamples],
  [clusterPartitionDiskMisused.meta.id, clusterPartitionDiskMisusedExamples],
  [clusterPartitionUsedTwice.meta.id, clusterPartitionUsedTwiceExamples],
  [clusterPasswordInPlainText.meta.id, clusterPasswordInPlainTextExamples],
  [clusterPathPrioritiesNotInSequence.meta.id, clusterPathPrioritiesNotInSequenceExamples],
  [clusterPingTargetInCluster.meta.id, clusterPingTargetInClusterExamples],
  [clusterPingTargetOutOfReach.meta.id, clusterPingTargetOutOfReachExamples],
  [clusterPlaceholderLeftIn.meta.id, clusterPlaceholderLeftInExamples],
  [clusterProcessActionsDiffer.meta.id, clusterProcessActionsDifferExamples],
  [clusterRecoverySwitchedOff.meta.id, clusterRecoverySwitchedOffExamples],
  [clusterRecoveryTargetDoesNotExist.meta.id, clusterRecoveryTargetDoesNotExistExamples],
  [clusterRegistryKeyUnusable.meta.id, clusterRegistryKeyUnusableExamples],
  [clusterResourceInNoGroup.meta.id, clusterResourceInNoGroupExamples],
  [clusterResourceInTwoGroups.meta.id, clusterResourceInTwoGroupsExamples],
  [clusterResourceNotMonitored.meta.id, clusterResourceNotMonitoredExamples],
  [clusterResourceOfOtherPlatform.meta.id, clusterResourceOfOtherPlatformExamples],
  [clusterSaveStampContradictory.meta.id, clusterSaveStampContradictoryExamples],
  [clusterScriptEncoding.meta.id, clusterScriptEncodingExamples],
  [clusterScriptInWrongGroup.meta.id, clusterScriptInWrongGroupExamples],
  [clusterScriptLineEnds.meta.id, clusterScriptLineEndsExamples],
  [clusterScriptMissing.meta.id, clusterScriptMissingExamples],
  [clusterScriptNameCase.meta.id, clusterScriptNameCaseExamples],
  [clusterScriptOfOtherPlatform.meta.id, clusterScriptOfOtherPlatformExamples],
  [clusterScriptOrphaned.meta.id, clusterScriptOrphanedExamples],
  [clusterServerMonitorMissing.meta.id, clusterServerMonitorMissingExamples],
  [clusterServerNameInCapitals.meta.id, clusterServerNameInCapitalsExamples],
  [clusterServerPrioritiesNotInSequence.meta.id, clusterServerPrioritiesNotInSequenceExamples],
  [clusterServiceHasNoName.meta.id, clusterServiceHasNoNameExamples],
  [clusterServiceInTwoGroups.meta.id, clusterServiceInTwoGroupsExamples],
  [clusterServiceVirtualNameDoesNotExist.meta.id, clusterServiceVirtualNameDoesNotExistExamples],
  [clusterSettingOfOtherVersion.meta.id, clusterSettingOfOtherVersionExamples],
  [clusterSeveralManagementGroups.meta.id, clusterSeveralManagementGroupsExamples],
  [clusterSharedDiskUnprotected.meta.id, clusterSharedDiskUnprotectedExamples],
  [clusterSplitGoesUnseen.meta.id, clusterSplitGoesUnseenExamples],
  [clusterStartupOrderUnclear.meta.id, clusterStartupOrderUnclearExamples],
  [clusterStartupServerDoesNotExist.meta.id, clusterStartupServerDoesNotExistExamples],
  [clusterTimeoutShorterThanWork.meta.id, clusterTimeoutShorterThanWorkExamples],
  [clusterTypeIndexDiffers.meta.id, clusterTypeIndexDiffersExamples],
  [clusterUserModeHeartbeat.meta.id, clusterUserModeHeartbeatExamples],
  [clusterValueNotAllowed.meta.id, clusterValueNotAllowedExamples],
  [clusterVirtualNameEqualsServerName.meta.id, clusterVirtualNameEqualsServerNameExamples],
  [clusterVirtualNameHasNoName.meta.id, clusterVirtualNameHasNoNameExamples],
  [clusterVirtualNameTargetDoesNotExist.meta.id, clusterVirtualNameTargetDoesNotExistExamples],
  [clusterVolumeNotIdentified.meta.id, clusterVolumeNotIdentifiedExamples],
  [clusterWarningLightHasNoDevice.meta.id, clusterWarningLightHasNoDeviceExamples],
  [clusterWebManagerClosed.meta.id, clusterWebManagerClosedExamples],
  [drwebComponentNotLicensed.meta.id, drwebComponentNotLicensedExamples],
  [drwebDonatedKeyRenewedElsewhere.meta.id, drwebDonatedKeyRenewedElsewhereExamples],
  [drwebKeyRewrittenOnSave.meta.id, drwebKeyRewrittenOnSaveExamples],
  [drwebKeyValueUnreadable.meta.id, drwebKeyValueUnreadableExamples],
  [drwebOldKeyStays.meta.id, drwebOldKeyStaysExamples],
  [drwebRenewalAddsComponents.meta.id, drwebRenewalAddsComponentsExamples],
  [drwebRenewalByAnotherTask.meta.id, drwebRenewalByAnotherTaskExamples],
  [drwebRenewalEndsNoLater.meta.id, drwebRenewalEndsNoLaterExamples],
  [drwebRenewalHasFewerLicences.meta.id, drwebRenewalHasFewerLicencesExamples],
  [drwebRenewalLacksComponent.meta.id, drwebRenewalLacksComponentExamples],
  [drwebRenewalLeavesObjectsUnlicensed.meta.id, drwebRenewalLeavesObjectsUnlicensedExamples],
  [drwebRenewalNotOffered.meta.id, drwebRenewalNotOfferedExamples],
  [drwebRenewalNotStarted.meta.id, drwebRenewalNotStartedExamples],
  [drwebRenewalOutcomeNotDocumented.meta.id, drwebRenewalOutcomeNotDocumentedExamples],
  [drwebStateContradictory.meta.id, drwebStateContradictoryExamples],
  [drwebStateNotUnderstood.meta.id, drwebStateNotUnderstoodExamples],
  [fileArchiveCannotBeRead.meta.id, fileArchiveCannotBeReadExamples],
  [fileByteOrderMarkInIni.meta.id, fileByteOrderMarkInIniExamples],
  [fileCannotBeRead.meta.id, fileCannotBeReadExamples],
  [fileCharacterNotInEncoding.meta.id, fileCharacterNotInEncodingExamples],
  [fileCharactersChangedBySaving.meta.id, fileCharactersChangedBySavingExamples],
  [fileCharactersLost.meta.id, fileCharactersLostExamples],
  [fileDeclaredEncodingContradicted.meta.id, fileDeclaredEncodingContradictedExamples],
  [fileDeclaredEncodingDiffersFromCharset.meta.id, fileDeclaredEncodingDiffersFromCharsetExamples],
  [fileFullWidthInIni.meta.id, fileFullWidthInIniExamples],
  [fileIniKeyTwice.meta.id, fileIniKeyTwiceExamples],
  [fileIniLineEnds.meta.id, fileIniLineEndsExamples],
  [fileIniSectionTwice.meta.id, fileIniSectionTwiceExamples],
  [fileNotWellFormedXml.meta.id, fileNotWellFormedXmlExamples],
  [fileOpenedInWrongEncoding.meta.id, fileOpenedInWrongEncodingExamples],
  [fileProjectFileNotUnderstood.meta.id, fileProjectFileNotUnderstoodExamples],
  [fileUnknownAllowance.meta.id, fileUnknownAllowanceExamples],
  [fileUtf16Ini.meta.id, fileUtf16IniExamples],
  [firewallEchoNotAllowed.meta.id, firewallEchoNotAllowedExamples],
  [firewallEvidenceTooWeak.meta.id, firewallEvidenceTooWeakExamples],
  [firewallOfficescanPortClosed.meta.id, firewallOfficescanPortClosedExamples],
  [firewallOnlyOutbound.meta.id, firewallOnlyOutboundExamples],
  [firewallOpeningsDiffer.meta.id, firewallOpeningsDifferExamples],
  [firewallPeerNotAllowed.meta.id, firewallPeerNotAllowedExamples],
  [firewallPortBlocked.meta.id, firewallPortBlockedExamples],
  [firewallPortClosed.meta.id, firewallPortClosedExamples],
  [firewallPortClosedInAProfile.meta.id, firewallPortClosedInAProfileExamples],
  [firewallRuleForOtherProtocol.meta.id, firewallRuleForOtherProtocolExamples],
  [firewallRuleMalformed.meta.id, firewallRuleMalformedExamples],
  [firewallRuleOfAnotherProgram.meta.id, firewallRuleOfAnotherProgramExamples],
  [firewallRuleSwitchedOff.meta.id, firewallRuleSwitchedOffExamples],
  [firewallSwitchedOff.meta.id, firewallSwitchedOffExamples],
  [hostsAddressNotReadable.meta.id, hostsAddressNotReadableExamples],
  [hostsAddressesDifferBetweenFiles.meta.id, hostsAddressesDifferBetweenFilesExamples],
  [hostsByteOrderMark.meta.id, hostsByteOrderMarkExamples],
  [hostsCommentSign.meta.id, hostsCommentSignExamples],
  [hostsCommentSwallowsNextLine.meta.id, hostsCommentSwallowsNextLineExamples],
  [hostsDuplicateEntry.meta.id, hostsDuplicateEntryExamples],
  [hostsEntryIncomplete.meta.id, hostsEntryIncompleteExamples],
  [hostsFileNameWithExtension.meta.id, hostsFileNameWithExtensionExamples],
  [hostsFullWidthBlank.meta.id, hostsFullWidthBlankExamples],
  [hostsLeadingZeros.meta.id, hostsLeadingZerosExamples],
  [hostsLmhostsKeyword.meta.id, hostsLmhostsKeywordExamples],
  [hostsLocalhostElsewhere.meta.id, hostsLocalhostElsewhereExamples],
  [hostsNameNotResolvable.meta.id, hostsNameNotResolvableExamples],
  [hostsNameWithTwoAddresses.meta.id, hostsNameWithTwoAddressesExamples],
  [hostsNotAHostsFile.meta.id, hostsNotAHostsFileExamples],
  [hostsServerNameOnAnotherNode.meta.id, hostsServerNameOnAnotherNodeExamples],
  [hostsServerNameOnLoopback.meta.id, hostsServerNameOnLoopbackExamples],
  [hostsTooManyNames.meta.id, hostsTooManyNamesExamples],
  [hostsUtf16.meta.id, hostsUtf16Examples],
  [hostsUtf8WithoutMark.meta.id, hostsUtf8WithoutMarkExamples],
  [hostsVirtualNameMissing.meta.id, hostsVirtualNameMissingExamples],
  [hostsVirtualNameOnANode.meta.id, hostsVirtualNameOnANodeExamples],
  [hostsVirtualNameOnAnotherFloatingIp.meta.id, hostsVirtualNameOnAnotherFloatingIpExamples],
  [hostsVirtualNameOnForeignAddress.meta.id, hostsVirtualNameOnForeignAddressExamples],
  [moveAddressChangedInPlace.meta.id, moveAddressChangedInPlaceExamples],
  [moveAgentsNewerThanServer.meta.id, moveAgentsNewerThanServerExamples],
  [moveAgentsWillBeUpgraded.meta.id, moveAgentsWillBeUpgradedExamples],
  [moveCertificateOfAnotherServer.meta.id, moveCertificateOfAnotherServerExamples],
  [moveClientPortsDiffer.meta.id, moveClientPortsDifferExamples],
  [moveDashNotHyphen.meta.id, moveDashNotHyphenExamples],
  [moveLogonScriptOfAnotherServer.meta.id, moveLogonScriptOfAnotherServerExamples],
  [moveMethodDoesNotFit.meta.id, moveMethodDoesNotFitExamples],
  [moveMigrationNotUnderstood.meta.id, moveMigrationNotUnderstoodExamples],
  [moveNameAndAddressChange.meta.id, moveNameAndAddressChangeExamples],
  [moveOfflineAgentsLeftBehind.meta.id, moveOfflineAgentsLeftBehindExamples],
  [moveOldServerStillNamed.meta.id, moveOldServerStillNamedExamples],
  [moveOptionMissing.meta.id, moveOptionMissingExamples],
  [moveOptionUnknown.meta.id, moveOptionUnknownExamples],
  [movePasswordInScript.meta.id, movePasswordInScriptExamples],
  [movePlaceholderLeftIn.meta.id, movePlaceholderLeftInExamples],
  [movePortDiffersFromTarget.meta.id, movePortDiffersFromTargetExamples],
  [movePortOutOfRange.meta.id, movePortOutOfRangeExamples],
  [moveProgramOfOtherBits.meta.id, moveProgramOfOtherBitsExamples],
  [moveSingleMoveTooEarly.meta.id, moveSingleMoveTooEarlyExamples],
  [moveTargetIsANode.meta.id, moveTargetIsANodeExamples],
  [moveUrlOfOtherScheme.meta.id, moveUrlOfOtherSchemeExamples],
  [networkAdapterOrderDiffers.meta.id, networkAdapterOrderDiffersExamples],
  [networkBindListRemoved.meta.id, networkBindListRemovedExamples],
  [networkBindListsDiffer.meta.id, networkBindListsDifferExamples],
  [networkBindOrderDoesNotDecide.meta.id, networkBindOrderDoesNotDecideExamples],
  [networkCaptureInUnknownLanguage.meta.id, networkCaptureInUnknownLanguageExamples],
  [networkCaptureOfAnotherComputer.meta.id, networkCaptureOfAnotherComputerExamples],
  [networkClusterAddressByDhcp.meta.id, networkClusterAddressByDhcpExamples],
  [networkClusterAddressNotFound.meta.id, networkClusterAddressNotFoundExamples],
  [networkFasterHeartbeatLink.meta.id, networkFasterHeartbeatLinkExamples],
  [networkFileSharingOrder.meta.id, networkFileSharingOrderExamples],
  [networkFloatingIpOnBothServers.meta.id, networkFloatingIpOnBothServersExamples],
  [networkFloatingIpSetByHand.meta.id, networkFloatingIpSetByHandExamples],
  [networkGarbledCapture.meta.id, networkGarbledCaptureExamples],
  [networkGatewayOnHeartbeat.meta.id, networkGatewayOnHeartbeatExamples],
  [networkGhostInBindOrder.meta.id, networkGhostInBindOrderExamples],
  [networkHeartbeatAbovePublic.meta.id, networkHeartbeatAbovePublicExamples],
  [networkHeartbeatMetricNotAbovePublic.meta.id, networkHeartbeatMetricNotAbovePublicExamples],
  [networkMirrorOnPublicNetwork.meta.id, networkMirrorOnPublicNetworkExamples],
  [networkNetworksOverlap.meta.id, networkNetworksOverlapExamples],
  [networkSelfAssignedAddress.meta.id, networkSelfAssignedAddressExamples],
  [networkSeveralGateways.meta.id, networkSeveralGatewaysExamples],
  [networkUnlinkedAdapterAbovePublic.meta.id, networkUnlinkedAdapterAbovePublicExamples],
  [officescanAgentPortEqualsServerPort.meta.id, officescanAgentPortEqualsServerPortExamples],
  [officescanAgentUnprotected.meta.id, officescanAgentUnprotectedExamples],
  [officescanAlertAddressesInFile.meta.id, officescanAlertAddressesInFileExamples],
  [officescanConsoleLockHitsRoot.meta.id, officescanConsoleLockHitsRootExamples],
  [officescanDayMissingInMonths.meta.id, officescanDayMissingInMonthsExamples],
  [officescanFloatingIpNotReactivated.meta.id, officescanFloatingIpNotReactivatedExamples],
  [officescanFolderNameMistyped.meta.id, officescanFolderNameMistypedExamples],
  [officescanForensicFolderUnusable.meta.id, officescanForensicFolderUnusableExamples],
  [officescanGroupLacksAResource.meta.id, officescanGroupLacksAResourceExamples],
  [officescanKeyInAnotherSection.meta.id, officescanKeyInAnotherSectionExamples],
  [officescanKeyMistyped.meta.id, officescanKeyMistypedExamples],
  [officescanLinkNotMonitored.meta.id, officescanLinkNotMonitoredExamples],
  [officescanManagementGroupMissing.meta.id, officescanManagementGroupMissingExamples],
  [officescanMasterDirectoryIsAnAddress.meta.id, officescanMasterDirectoryIsAnAddressExamples],
  [officescanMasterDirectoryMalformed.meta.id, officescanMasterDirectoryMalformedExamples],
  [officescanMasterDirectoryMissing.meta.id, officescanMasterDirectoryMissingExamples],
  [officescanMasterDirectoryNamesANode.meta.id, officescanMasterDirectoryNamesANodeExamples],
  [officescanMasterDirectoryNamesAnotherHost.meta.id, officescanMasterDirectoryNamesAnotherHostExamples],
  [officescanMasterDirectoryOfAnotherGroup.meta.id, officescanMasterDirectoryOfAnotherGroupExamples],
  [officescanMirrorMonitorReaction.meta.id, officescanMirrorMonitorReactionExamples],
  [officescanPasswordInPlainText.meta.id, officescanPasswordInPlainTextExamples],
  [officescanPathOffTheSwitchedDrive.meta.id, officescanPathOffTheSwitchedDriveExamples],
  [officescanPlaceholderLeftIn.meta.id, officescanPlaceholderLeftInExamples],
  [officescanPortCollidesWithCluster.meta.id, officescanPortCollidesWithClusterExamples],
  [officescanPortOfAnotherService.meta.id, officescanPortOfAnotherServiceExamples],
  [officescanPortOfOtherProduct.meta.id, officescanPortOfOtherProductExamples],
  [officescanPortOutOfRange.meta.id, officescanPortOutOfRangeExamples],
  [officescanPortsDifferBetweenServers.meta.id, officescanPortsDifferBetweenServersExamples],
  [officescanProgramVersionsDiffer.meta.id, officescanProgramVersionsDifferExamples],
  [officescanRegistryKeyNotSynchronised.meta.id, officescanRegistryKeyNotSynchronisedExamples],
  [officescanResourceNotMonitored.meta.id, officescanResourceNotMonitoredExamples],
  [officescanSecretCanBeTurnedBack.meta.id, officescanSecretCanBeTurnedBackExamples],
  [officescanServerNameIsAnotherAddress.meta.id, officescanServerNameIsAnotherAddressExamples],
  [officescanServerNameIsIpv6.meta.id, officescanServerNameIsIpv6Examples],
  [officescanServerNameIsManagementIp.meta.id, officescanServerNameIsManagementIpExamples],
  [officescanServerNameIsNobody.meta.id, officescanServerNameIsNobodyExamples],
  [officescanServerNameIsOneNode.meta.id, officescanServerNameIsOneNodeExamples],
  [officescanServerNameMalformed.meta.id, officescanServerNameMalformedExamples],
  [officescanServerNameMissing.meta.id, officescanServerNameMissingExamples],
  [officescanServerNamedByAddress.meta.id, officescanServerNamedByAddressExamples],
  [officescanServiceMonitorReaction.meta.id, officescanServiceMonitorReactionExamples],
  [officescanServiceNotInGroup.meta.id, officescanServiceNotInGroupExamples],
  [officescanServiceWithoutVirtualName.meta.id, officescanServiceWithoutVirtualNameExamples],
  [officescanSettingWithoutEffect.meta.id, officescanSettingWithoutEffectExamples],
  [officescanSettingsDifferBetweenServers.meta.id, officescanSettingsDifferBetweenServersExamples],
  [officescanStartsBeforeItsDisk.meta.id, officescanStartsBeforeItsDiskExamples],
  [officescanTooManyUpdateSources.meta.id, officescanTooManyUpdateSourcesExamples],
  [officescanUnderscoreInServerName.meta.id, officescanUnderscoreInServerNameExamples],
  [officescanUpdateAgentThreshold.meta.id, officescanUpdateAgentThresholdExamples],
  [officescanValueNotAllowed.meta.id, officescanValueNotAllowedExamples],
  [officescanVirtualNameMonitorReaction.meta.id, officescanVirtualNameMonitorReactionExamples],
  [officescanYenSignForBackslash.meta.id, officescanYenSignForBackslashExamples],
  [registryBytesIncomplete.meta.id, registryBytesIncompleteExamples],
  [registryBytesOfOtherVersion.meta.id, registryBytesOfOtherVersionExamples],
  [registryDeletionInExport.meta.id, registryDeletionInExportExamples],
  [registryHeaderUnlikeEncoding.meta.id, registryHeaderUnlikeEncodingExamples],
  [registryLeftOverAfterUninstall.meta.id, registryLeftOverAfterUninstallExamples],
  [registryNumberedControlSet.meta.id, registryNumberedControlSetExamples],
  [registryServerKeyNamesANode.meta.id, registryServerKeyNamesANodeExamples],
  [registrySynchronisedKeyDoesNotExist.meta.id, registrySynchronisedKeyDoesNotExistExamples],
  [registryUnknownHeader.meta.id, registryUnknownHeaderExamples],
  [registryUnreadableLine.meta.id, registryUnreadableLineExamples],
  [registryValueNeverSet.meta.id, registryValueNeverSetExamples],
  [registryValueSetTwice.meta.id, registryValueSetTwiceExamples],
  [registryVendorKeySpelledTwoWays.meta.id, registryVendorKeySpelledTwoWaysExamples],
  [registryYenSignForBackslash.meta.id, registryYenSignForBackslashExamples],
  [servicesAgentDoesNotStart.meta.id, servicesAgentDoesNotStartExamples],
  [servicesClusterSoftwareStartsByHand.meta.id, servicesClusterSoftwareStartsByHandExamples],
  [servicesClusteredServiceStartsByItself.meta.id, servicesClusteredServiceStartsByItselfExamples],
  [servicesDelayedStartLeft.meta.id, servicesDelayedStartLeftExamples],
  [servicesDiffersBetweenServers.meta.id, servicesDiffersBetweenServersExamples],
  [servicesResourceNamesNoService.meta.id, servicesResourceNamesNoServiceExamples],
  [servicesRunsOnBothServers.meta.id, servicesRunsOnBothServersExamples],
  [servicesStartedByNobody.meta.id, servicesStartedByNobodyExamples],
  [servicesWebServerDoesNotStart.meta.id, servicesWebServerDoesNotStartExamples],
  [tlsDotNetKeepsOldProtocols.meta.id, tlsDotNetKeepsOldProtocolsExamples],
  [tlsNoCommonProtocol.meta.id, tlsNoCommonProtocolExamples],
  [tlsOneSideOnly.meta.id, tlsOneSideOnlyExamples],
  [tlsOnlyOldProtocolsInCommon.meta.id, tlsOnlyOldProtocolsInCommonExamples],
  [tlsSchannelDoesNotGovernApache.meta.id, tlsSchannelDoesNotGovernApacheExamples],
  [tlsSettingHasNoEffect.meta.id, tlsSettingHasNoEffectExamples],
  [tlsSslEnabled.meta.id, tlsSslEnabledExamples],
  [tlsTls12SwitchedOff.meta.id, tlsTls12SwitchedOffExamples],
  [tlsTls13NotSupported.meta.id, tlsTls13NotSupportedExamples],
  [tlsUsedOnRequestOnly.meta.id, tlsUsedOnRequestOnlyExamples],
  [tlsWinHttpWithoutTls12.meta.id, tlsWinHttpWithoutTls12Examples],
]);
