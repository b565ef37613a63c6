/**
 * Link codes as pictures: on the terminal in half blocks, and as a PNG file.
 *
 * A thin door over the library qrcode. What the text of a code means is devices/link-qr.ts; here it
 * is only drawn. Light squares are drawn and dark ones left out, because most terminals are dark.
 */

import QRCode from 'qrcode';

/** Draws a text as a QR code for the terminal: two squares per character cell, margin included. */
export const renderQr = (text: string): Promise<string> =>
  QRCode.toString(text, { ...LEVEL, type: 'utf8', color: { dark: '#ffffff', light: '#000000' } });

/** Writes a text as a QR code into a PNG file, dark on light, 8 pixels a square. */
export const writeQrPng = (text: string, path: string): Promise<void> =>
  QRCode.toFile(path, text, { ...LEVEL, type: 'png', scale: 8 });

/** Least error correction: a screen has no scratches, and fewer squares fit a small terminal. */
const LEVEL = { errorCorrectionLevel: 'low' } as const;
