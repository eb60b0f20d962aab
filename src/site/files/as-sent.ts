/** What of a file a host sends: the one measure of weight for the build's table, its budgets, the bench and the tests. */
import { gzipSync } from 'node:zlib'

/** Formats that are compressed in themselves. */
const COMPRESSED = /\.(woff2|png|pdf|webp|jpg|mp4|webm)$/

/** The file's body as sent: fonts and pictures as they are, all else through gzip at its best, as every host can. */
export const asSent = (name: string, content: Buffer): Buffer =>
  COMPRESSED.test(name) ? content : gzipSync(content, { level: 9 })
