// In old syntax, see ../setup.mjs. The lowest versions are the first ones that load an ES module with require().
var lowest = { 20: 19, 22: 12 };

/** One sentence that says what to do when this Node is too old, or nothing. */
export function versionProblem(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0];
  var enough = major > 22 || (lowest[major] !== undefined && parts[1] >= lowest[major]);
  if (enough) return undefined;
  return (
    'Passerelle needs Node 20.19 or newer (22.12 or newer in the 22 line) and this is ' +
    version +
    ': install a current Node from https://nodejs.org, or with "nvm install 22", and run the command again.'
  );
}
