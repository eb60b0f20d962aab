/** What stands in the way of every command before it has begun: a Node that is too old, a folder Vite cannot read. */

const NODE = [20, 19]

/** Signs that end an address, or the quoted name of a module, in the middle of a path. */
const ODD = /[#?"]/

/** One sentence about a Node that is too old; nothing about one that will do. */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return undefined
  return `This needs Node ${NODE.join('.')} or newer; you have ${version}. See https://nodejs.org.`
}

/** One sentence about a folder in which nothing can be built, for the name it has; nothing about any other. */
export function folderFault(root, platform = process.platform) {
  // Where it divides no names it is part of one, and Node refuses it.
  const [sign] = (platform === 'win32' ? ODD : /[#?"\\]/).exec(root) ?? []
  return sign && `The deck cannot be built in "${root}": rename the folder that has a ${sign} in its name.`
}
