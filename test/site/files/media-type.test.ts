import { expect, it } from 'vitest'
import { mediaType } from '../../../src/site/files/media-type'

it('every kind of file that a deck can have has its type, texts with their encoding', () => {
  const names = ['a/index.html', 'a.js', 'a.css', 'robots.txt', 'a.svg', 'A.JPG', 'a.webp', 'a.woff2', 'a.webmanifest']
  expect(names.map(mediaType)).toEqual([
    'text/html; charset=utf-8',
    'text/javascript; charset=utf-8',
    'text/css; charset=utf-8',
    'text/plain; charset=utf-8',
    'image/svg+xml',
    'image/jpeg',
    'image/webp',
    'font/woff2',
    'application/manifest+json',
  ])
  expect(['_headers', 'a.nothing', ''].map(mediaType)).toEqual([undefined, undefined, undefined])
})
