/** Films beside the slides: looked at, and published without where they were taken. */
import { createHash } from 'node:crypto'
import type { ProblemText } from '../../deck/problem'
import { broken } from './read-image'

type Read = { bytes: Buffer; type: string } | { fault: ProblemText }

/** Reads a film by its content. Reports `image-broken`. */
export function readFilm(href: string, bytes: Buffer): Read {
  const isWebm = bytes.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]))
  const isMp4 = bytes.subarray(4, 8).toString('latin1') === 'ftyp'
  if (!isWebm && !isMp4) return { fault: broken(href, 'is no film as MP4 or WebM') }
  return isWebm ? { bytes, type: 'video/webm' } : { bytes: withoutPlace(bytes), type: 'video/mp4' }
}

/** Boxes that hold others (ISO 14496-12). */
const HOLDERS = ['moov', 'trak', 'edts', 'mdia', 'minf', 'stbl']
/** What cameras and programs say of a film: place, device, names, comments. */
const SAID = ['udta', 'meta', 'uuid']

/** What was said becomes free space of the same length, so that no other box moves. */
function withoutPlace(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  blank(copy, 0, copy.length)
  return copy
}

function blank(bytes: Buffer, start: number, end: number): void {
  for (let at = start; at + 8 <= end; ) {
    const wide = bytes.readUInt32BE(at) === 1
    const head = wide ? 16 : 8
    const size = wide && at + 16 <= end ? Number(bytes.readBigUInt64BE(at + 8)) : bytes.readUInt32BE(at) || end - at
    const next = Math.min(end, at + Math.max(size, head))
    const type = bytes.subarray(at + 4, at + 8).toString('latin1')
    if (HOLDERS.includes(type)) blank(bytes, at + head, next)
    if (SAID.includes(type)) {
      bytes.write('free', at + 4, 'latin1')
      bytes.fill(0, at + head, next)
    }
    at = next
  }
}

/** Captions as browsers read them (WebVTT). */
export const isCaptions = (bytes: Buffer): boolean =>
  /^\ufeff?WEBVTT(?:[ \t\n\r]|$)/.test(bytes.toString('utf8', 0, 20))

/** The name of a published file, which says nothing but what it holds. */
export const filmName = (bytes: Uint8Array, ending: string): string =>
  `assets/film-${createHash('sha256').update(bytes).digest('base64url').slice(0, 8)}.${ending}`
