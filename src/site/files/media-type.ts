import { lookup } from 'mrmime'

/** The media type of a file by the ending of its name, with the encoding of texts; undefined for what has none. */
export function mediaType(name: string): string | undefined {
  const type = lookup(name)
  return type?.startsWith('text/') ? `${type}; charset=utf-8` : type
}
