import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** The objects of a file as they are, read in one go: nobody waits for anything else meanwhile. */
export const loadFile = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
