/**
 * What stands in the way of every command before it has begun: a Node that is too old, a folder Vite cannot read, nowhere to
 * put what is temporary. No dependencies here.
 */
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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

/** By the codes of Node; whatever else it may be is said by its code. */
const WHY = {
  EACCES: 'you may not write to it',
  EPERM: 'you may not write to it',
  EROFS: 'its disk is read-only',
  ENOENT: 'it is not there',
  ENOTDIR: 'a file stands where a folder should be',
  ENOSPC: 'its disk is full',
  EDQUOT: 'the disk space you may use is used up',
}

/**
 * One sentence about a folder for temporary files in which nothing can be put; nothing about one in which a folder can be
 * made: browsers, prints and loaders need it.
 */
export function temporaryFault(folder = tmpdir(), platform = process.platform) {
  try {
    rmdirSync(mkdtempSync(join(folder, 'galley-')))
    return undefined
  } catch ({ code, message }) {
    const variable = platform === 'win32' ? 'TEMP' : 'TMPDIR'
    return `Nothing can be put into the folder for temporary files, "${folder}": ${WHY[code] ?? code ?? message}. Mend that, or set ${variable} to a folder that you may write to. Then run the command again.`
  }
}

/**
 * The sentence that ends a command for want of such a folder; nothing where there is one. Help, and a deck that is presented
 * in a moment, go without: what loads the sources then keeps nothing.
 */
export function readyTemporary(command) {
  const fault = temporaryFault()
  if (!fault) return undefined
  process.env.TSX_DISABLE_CACHE = '1'
  return ['start', 'help', '--help', '-h'].includes(command) ? undefined : fault
}
