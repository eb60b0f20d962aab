/** What a visit receives, as the browser tells it. */
import type { CDPSession } from 'playwright-core'

export interface Received {
  /** Bytes of bodies received by kind, without what a host says about them: page, script, font, image, rest. */
  bytes: Record<string, number>
  /** Of the page, what came before the first paint. */
  beforePaint: number
}

const KINDS: Record<string, string> = { Document: 'page', Script: 'script', Font: 'font', Image: 'image' }

/** Listens to what the page receives; the returned function tells it, given when the page was painted, in ms. */
export function receive(session: CDPSession): (paint: number) => Received {
  const kinds = new Map<string, string>()
  const heads = new Map<string, number>()
  const bytes: Record<string, number> = {}
  const page = { parts: [] as { length: number; at: number }[], begin: Number.NaN, id: '' }
  session.on('Network.requestWillBeSent', ({ requestId, type = '', timestamp }) => {
    kinds.set(requestId, KINDS[type] ?? 'rest')
    if (type === 'Document') Object.assign(page, { begin: timestamp, id: requestId })
  })
  session.on('Network.responseReceived', ({ requestId, response }) => heads.set(requestId, response.encodedDataLength))
  session.on('Network.dataReceived', ({ requestId, dataLength, timestamp }) => {
    if (requestId === page.id) page.parts.push({ length: dataLength, at: (timestamp - page.begin) * 1000 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'rest'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength - (heads.get(requestId) ?? 0)
  })
  return (paint) => {
    // The browser tells parts of the page as unpacked, and the whole as sent.
    const length = (parts: typeof page.parts) => parts.reduce((sum, part) => sum + part.length, 0)
    const share = length(page.parts.filter(({ at }) => at < paint)) / length(page.parts)
    return { bytes: { ...bytes }, beforePaint: (bytes.page ?? 0) * share }
  }
}
