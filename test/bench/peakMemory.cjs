const { writeSync } = require('node:fs');

/** Tells, at the end of a process, the most memory that it had at once. */
process.on('exit', () => writeSync(2, `peak ${process.resourceUsage().maxRSS} KB\n`));
