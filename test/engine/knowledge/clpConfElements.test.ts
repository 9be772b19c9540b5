import { describe, expect, test } from 'vitest';
import { elementKnowledge } from '../../../server/src/engine/knowledge/lookup';
import { partsOf } from '../../../server/src/engine/knowledge/parts';

/** Elements that the vendor's tools and guides name, or that public files hold, by the element they stand in. */
const named: Readonly<Record<string, readonly string[]>> = {
  rstd: ['use'],
  cluster: ['name', 'uuid', 'bootwait', 'haltp'],
  'cluster/mail': ['address', 'subject', 'sendtype'],
  'cluster/mail/smtp': ['charset', 'timeout', 'subencode'],
  'server/device': ['type', 'info', 'extend', 'user', 'password', 'rsh', 'rshpath'],
  'server/device/normal': ['voice', 'voicefile'],
  'server/device/error': ['voice', 'voicefile'],
  'alertservice/dn1000s': ['priority', 'device', 'kind'],
  'resource/disk/parameters/mount': ['point', 'option', 'timeout', 'retry', 'action', 'xfsaction'],
  'resource/disk/parameters/umount': ['timeout', 'retry', 'interval', 'action'],
  'resource/disk/parameters/fsck': ['timing', 'interval', 'option', 'timeout', 'fixopt', 'xfsoption', 'xfstimeout'],
  'resource/md/parameters': ['nmppath', 'fs', 'fullcopy', 'mkfs'],
  'resource/md/parameters/mount': ['point', 'option', 'timeout', 'retry', 'action', 'xfsaction'],
  'resource/md/parameters/umount': ['timeout', 'retry', 'interval', 'action'],
  'resource/md/parameters/fsck': ['timing', 'interval', 'option', 'timeout', 'fixopt', 'xfsoption', 'xfstimeout'],
  'resource/md/parameters/mddriver': [
    ...['port', 'hbport', 'ack2port', 'sync', 'syncmode', 'sendqueuesize', 'historydir', 'historymax', 'compress'],
    ...['sendtimeout', 'connecttimeout', 'acktimeout', 'recvnormaltimeout', 'hbinterval', 'pingtimeout', 'pingretry'],
  ],
  'resource/md/parameters/mddriver/bandlimit': ['mode', 'limit'],
  'resource/md/parameters/mddriver/crypto': ['use', 'keyfile'],
  'resource/hd/parameters/netdev': ['priority', 'device', 'mdcname'],
  'resource/hd/parameters/mddriver': ['port', 'hbport', 'ack2port', 'syncmode'],
  'resource/hd/parameters/diskdev': ['dppath', 'cppath'],
  'resource/hd/server/parameters': ['volumeguid', 'cpvolumeguid'],
  'resource/exec/parameters/deact': ['path', 'sync', 'prerunothers'],
  'resource/exec/parameters/timeout': ['start', 'stop', 'startothers', 'stopothers'],
  'resource/vm/parameters': [
    ...['vmtype', 'vmname', 'uuid', 'vmconfigpath', 'libpath', 'username', 'password', 'migration'],
    ...['reqtimeout', 'starttimeout', 'stoptimeout'],
  ],
  'resource/vm/parameters/guestos': ['use', 'datastore', 'esxserverip'],
  'resource/vm/parameters/vcenter': ['use', 'host', 'username', 'password', 'rscpool'],
  'resource/awsvip/server/parameters': ['vpcid', 'eniid'],
  'monitor/userw/parameters': [
    ...['method', 'action', 'stallaction', 'mkthread', 'usehb', 'repopen', 'repwrite', 'writesize'],
  ],
  'monitor/diskw/parameters': ['file', 'size', 'stallaction', 'diskfullerr', 'writecache', 'object'],
  'monitor/genw/parameters': ['path', 'default', 'sync', 'normalval', 'waitstop', 'waitmonstart', 'userlog'],
  'monitor/httpw/parameters': ['servername', 'port', 'requesturi', 'https', 'requesttype', 'username', 'encrypwd'],
  'monitor/mysqlw/parameters': [
    ...['database', 'username', 'password', 'encrypwd', 'ipaddress', 'port', 'docreatedrop', 'table', 'engine'],
    'libraryfullpath',
  ],
  'monitor/psqlw/parameters': ['docreatedrop', 'database', 'ipaddress', 'port', 'table', 'ignoreerrorflg'],
  'monitor/oraclew/parameters': ['monmethod', 'docreatedrop', 'libraryfullpath', 'ignoreuse'],
  'monitor/sqlserverw/agentparam': [
    ...['dbname', 'password', 'odbcname', 'instance', 'username', 'tablename', 'docreatedrop'],
  ],
  'monitor/db2w/agentparam': ['docreatedrop', 'dbname', 'instance', 'username', 'password', 'tablename'],
  'monitor/odbcw/agentparam': ['docreatedrop', 'dbname', 'username', 'password', 'tablename'],
  'monitor/psqlw/agentparam': ['docreatedrop', 'dbname', 'ipaddress', 'port', 'username', 'tablename', 'ignoreuse'],
  'monitor/oraclew/agentparam': [
    ...['monmethod', 'docreatedrop', 'dbname', 'username', 'os', 'certificate', 'oraclehome', 'characterset'],
    'ignoreuse',
  ],
  'monitor/psw/parameters': ['processname', 'processnum'],
  'monitor/vmw/parameters': ['object'],
  'monitor/ftpw/parameters': ['ipaddress', 'port', 'username', 'password', 'encrypwd', 'protocol'],
  'monitor/smtpw/parameters': ['ipaddress', 'port'],
  'monitor/awsvipw/parameters': ['mode'],
  'monitor/awsazw/parameters': ['availabilityzone', 'mode'],
  'monitor/awsazw/server/parameters': ['availabilityzone'],
  'monitor/miiw/server/parameters': ['object'],
  'monitor/azureppw/parameters': ['mode'],
};

describe.each(Object.entries(named))('%s', (path, names) => {
  test.each(names)('%s is known and offered', (name) => {
    expect(elementKnowledge(`${path}/${name}`)).toBeDefined();
    expect([...partsOf(path).elements]).toContain(name);
  });
});

test('dummyconf is known', () => expect(elementKnowledge('dummyconf')).toBeDefined());

/** Types by their section; those behind `|` nobody has shown, so that their names are known and nothing else. */
const types: Readonly<Record<string, string>> = {
  heartbeat: 'lankhb lanhb diskhb bmchb witnesshb | comhb',
  networkpartition: 'pingnp disknp httpnp | majonp',
  resource:
    'fip vcom sd md hd service script appli regsync vm disk exec volmgr awsvip azurepp | vip spool ddns nas cifs awseip awsdns azuredns',
  monitor:
    'userw fipw mdw mdnw servicew sqlserverw httpw genw diskw ipw volmgrw mysqlw psqlw vcomw sdw miiw pidw psw vmw oraclew db2w odbcw sambaw sybasew osmw ftpw smtpw awsvipw awsazw azureppw azurelbw regsyncw | vipw ddnsw hdw hdnw spoolw cifsw mrw hww psrw',
  alertservice: 'dn1000s | dn1500gl patlite nhfv1',
};

describe.each(Object.entries(types))('the types of %s', (section, names) => {
  const [confirmed = '', remembered = ''] = names.split(' | ');
  test.each(confirmed.split(' '))('%s', (type) => {
    expect(elementKnowledge(`${section}/${type}`)?.evidence).toMatch(/vendor|observed/);
  });
  test.each(remembered.split(' '))('%s, by its name alone', (type) => {
    expect(elementKnowledge(`${section}/${type}`)?.evidence).toBe('inferred');
  });
  test('have a name or a number each', () => {
    const offered = [...partsOf(section).elements];
    expect(offered).toEqual(expect.arrayContaining(names.replace('| ', '').split(' ')));
    expect(offered.filter((type) => partsOf(`${section}/${type}`).attributes.size === 0)).toEqual([]);
  });
});

test.each([
  ['monitor/fipw/emergency/threshold/fo2', '1'],
  ['monitor/pidw/emergency/threshold/restart', '3'],
  ['monitor/genw/emergency/preaction/default', '1'],
  ['monitor/httpw/parameters/requesttype', '0'],
  ['monitor/sqlserverw/agentparam/instance', 'MSSQLSERVER'],
  ['monitor/psqlw/parameters/port', '5432'],
  ['resource/disk/parameters/fsck/timing', '2'],
  ['resource/disk/parameters/umount/action', 'kill'],
  ['resource/exec/parameters/act/sync', '1'],
  ['group/depend/act/depend/sameserver', '0'],
  ['webmgr/security/clientlist/iprest', '0'],
])('without %s it is %s', (path, value) => {
  expect(elementKnowledge(path)?.default).toBe(value);
});

test.each([
  ['pm/exec0/recover', /5 on Windows, 2 on Linux/],
  ['pm/exec1/recover', /5 on Windows, 2 on Linux/],
  ['pm/exec2/recover', /Without it 2\b/],
  ['resource/vm/parameters/stoptimeout', /600 on Windows, 240 on Linux/],
  ['monitor/userw/parameters/mkthread', /1 on Windows, 0 on Linux/],
  ['monitor/any/emergency/threshold/restart', /3 for many types/],
  ['monitor/fipw/emergency/threshold/restart', /3 for many types/],
  ['monitor/any/emergency/action', /nothing \(1\)/],
])('%s tells what holds without it', (path, says) => {
  const entry = elementKnowledge(path);
  expect(entry?.default).toBeUndefined();
  expect(entry?.meaning.en).toMatch(says);
});

test('doing nothing about a split is a choice of Linux alone', () => {
  expect(elementKnowledge('cluster/networkpartition/npaction')?.type).toMatchObject({ only: { '0': 'linux' } });
});
