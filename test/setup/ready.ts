/** A file's tests begin when all is made that they look at. */
import { get } from 'node:http'
import { inject } from 'vitest'

/** However long it takes: `fetch` would give up after five minutes. */
const answered = (address: string) =>
  new Promise<void>((resolve, reject) => {
    const request = get(address, (response) => {
      let said = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        said += part
      })
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(said))))
    })
    request.on('error', reject)
  })

await Promise.all(inject('awaited').map(answered))
