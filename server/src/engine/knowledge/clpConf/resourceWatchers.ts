/** The monitor types that name a group resource in `parameters/object`; the others put devices or addresses there. */
export const resourceWatchers: ReadonlySet<string> = new Set(['mdw', 'mdnw', 'hdw', 'hdnw', 'sdw', 'vmw', 'azurelbw']);
