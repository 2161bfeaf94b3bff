/**
 * One sentence about a Node that is too old for this project, or null.
 * @param {string} version for example `20.9.0`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return null;
  return `Lantern needs Node 20.9 or newer, and this is Node ${version}. Get a newer one from https://nodejs.org and try again.`;
}
