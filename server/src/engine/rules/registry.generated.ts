import clusterAddressUsedTwice from './cluster/addressUsedTwice';
import clusterDependencyDoesNotExist from './cluster/dependencyDoesNotExist';
import clusterFloatingIpAddressMisplaced from './cluster/floatingIpAddressMisplaced';
import clusterFloatingIpHasNoAddress from './cluster/floatingIpHasNoAddress';
import clusterGroupResourceDoesNotExist from './cluster/groupResourceDoesNotExist';
import clusterHeartbeatDeviceDoesNotExist from './cluster/heartbeatDeviceDoesNotExist';
import clusterMonitorTargetDoesNotExist from './cluster/monitorTargetDoesNotExist';
import clusterPlaceholderLeftIn from './cluster/placeholderLeftIn';
import clusterRecoveryTargetDoesNotExist from './cluster/recoveryTargetDoesNotExist';
import clusterStartupServerDoesNotExist from './cluster/startupServerDoesNotExist';
import clusterVirtualNameEqualsServerName from './cluster/virtualNameEqualsServerName';
import clusterVirtualNameTargetDoesNotExist from './cluster/virtualNameTargetDoesNotExist';
import hostsFullWidthBlank from './hosts/fullWidthBlank';
import hostsServerNameOnAnotherNode from './hosts/serverNameOnAnotherNode';
import hostsTooManyNames from './hosts/tooManyNames';
import hostsVirtualNameOnANode from './hosts/virtualNameOnANode';
import officescanMasterDirectoryNamesANode from './officescan/masterDirectoryNamesANode';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  clusterAddressUsedTwice,
  clusterDependencyDoesNotExist,
  clusterFloatingIpAddressMisplaced,
  clusterFloatingIpHasNoAddress,
  clusterGroupResourceDoesNotExist,
  clusterHeartbeatDeviceDoesNotExist,
  clusterMonitorTargetDoesNotExist,
  clusterPlaceholderLeftIn,
  clusterRecoveryTargetDoesNotExist,
  clusterStartupServerDoesNotExist,
  clusterVirtualNameEqualsServerName,
  clusterVirtualNameTargetDoesNotExist,
  hostsFullWidthBlank,
  hostsServerNameOnAnotherNode,
  hostsTooManyNames,
  hostsVirtualNameOnANode,
  officescanMasterDirectoryNamesANode,
];
