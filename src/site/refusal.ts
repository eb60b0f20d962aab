/** Why something is refused, by a file system or by us, and what can be done about it, in words. */

/** Thrown for what cannot be done as asked; its message says so in a sentence, with the remedy. */
export class RefusalError extends Error {}

interface Refusal {
  /** Follows a colon, without a full stop. */
  why: string
  /** A sentence. */
  remedy: string
}

/** By the codes of Node. */
const REFUSALS: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Make room on it.'],
  EDQUOT: ['the disk space you may use is used up', 'Make room.'],
  EACCES: ['you may not read or write it', 'Change its rights.'],
  EPERM: ['it may not be changed: it is another user’s, or in use', 'Close what uses it.'],
  EBUSY: ['it is in use', 'Close what uses it.'],
  EROFS: ['the disk is read-only', 'Copy the project to one that can be written to.'],
  ENOENT: ['it is not there, or leads to something that is not', 'Put it back, or remove what leads there.'],
  ENOTDIR: ['a file stands where a folder should be', 'Move that file away.'],
  EISDIR: ['a folder stands where a file should be', 'Move that folder away.'],
  EEXIST: ['a file stands where a folder should be', 'Move that file away.'],
  ENOTEMPTY: ['a folder stands where a file should be', 'Move that folder away.'],
  ELOOP: ['it is a link that leads back to itself', 'Remove it.'],
  ENAMETOOLONG: ['its name is too long for this disk', 'Shorten it.'],
  EMFILE: ['too many files are open at once', 'Raise the limit (`ulimit -n 4096`).'],
  ENFILE: ['too many files are open on this computer', 'Close programs.'],
  EIO: ['the disk could not be read or written', 'Copy what you can to another one.'],
}

/** What an error of the file system means; undefined for any other. */
export function refusalOf({ code }: { code?: string | undefined }): Refusal | undefined {
  const [why, remedy] = REFUSALS[code ?? ''] ?? []
  return why !== undefined && remedy !== undefined ? { why, remedy } : undefined
}
