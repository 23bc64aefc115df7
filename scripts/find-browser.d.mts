/** Path of a browser that is already on this machine. */
export function findBrowser(): Promise<string | null>
/** The same, after getting one where none was found; throws with the command to type. */
export function ensureBrowser(): Promise<string>
