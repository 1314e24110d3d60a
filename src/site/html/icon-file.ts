const HEAD = 6;
const ENTRY = 16;
const BITS_OF_A_PIXEL = 32;

/** A PNG as an `.ico` that holds it alone. `size` is its width and height in pixels, at most 255. Source: MS-ICO; PNG inside since Windows Vista. */
export function iconFile(picture: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(HEAD + ENTRY + picture.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  view.setUint8(HEAD, size);
  view.setUint8(HEAD + 1, size);
  view.setUint16(HEAD + 4, 1, true);
  view.setUint16(HEAD + 6, BITS_OF_A_PIXEL, true);
  view.setUint32(HEAD + 8, picture.length, true);
  view.setUint32(HEAD + 12, HEAD + ENTRY, true);
  file.set(picture, HEAD + ENTRY);
  return file;
}
