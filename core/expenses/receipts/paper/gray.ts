/** A picture of one byte a pixel, rows from the top. */
export type Gray = { width: number; height: number; data: Uint8Array }

const BLOCK = 8

/**
 * Takes shadows and yellow light off a page: the paper's own brightness is estimated in blocks of 8 x 8
 * (the brightest pixel, median, blur), the page is divided by it and stretched.
 */
export function flatten(page: Gray): Gray {
  const columns = Math.ceil(page.width / BLOCK)
  const rows = Math.ceil(page.height / BLOCK)
  const light = blur(median(blockMaximum(page, columns, rows), columns, rows), columns, rows)
  const data = new Uint8Array(page.data.length)
  const histogram = new Uint32Array(256)
  const places = between(page.width, columns)
  const across = new Float32Array(columns)
  for (const [y, { first, second, share }] of between(page.height, rows).entries()) {
    for (let column = 0; column < columns; column++) {
      across[column] =
        light[first * columns + column]! * (1 - share) + light[second * columns + column]! * share
    }
    const from = y * page.width
    for (let x = 0; x < page.width; x++) {
      const place = places[x]!
      const paper = across[place.first]! * (1 - place.share) + across[place.second]! * place.share
      const value = Math.min(255, (page.data[from + x]! / Math.max(24, paper)) * 255 + 0.5) | 0
      data[from + x] = value
      histogram[value]!++
    }
  }
  return stretch({ width: page.width, height: page.height, data }, histogram)
}

/** For each pixel along a side the two blocks whose middles it lies between, and how near it is to the second. */
function between(length: number, blocks: number): { first: number; second: number; share: number }[] {
  return Array.from({ length }, (_, i) => {
    const at = Math.min(blocks - 1, Math.max(0, (i + 0.5) / BLOCK - 0.5))
    const first = Math.floor(at)
    return { first, second: Math.min(blocks - 1, first + 1), share: at - first }
  })
}

function blockMaximum(page: Gray, columns: number, rows: number): Float32Array {
  const out = new Float32Array(columns * rows)
  for (let y = 0; y < page.height; y++) {
    const row = Math.floor(y / BLOCK) * columns
    for (let x = 0; x < page.width; x++) {
      const at = row + (x >> 3)
      const value = page.data[y * page.width + x]!
      if (value > out[at]!) out[at] = value
    }
  }
  return out
}

function median(map: Float32Array, columns: number, rows: number): Float32Array {
  const out = new Float32Array(map.length)
  const around = new Float32Array(25)
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let n = 0
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) {
          const yy = Math.min(rows - 1, Math.max(0, y + dy))
          const xx = Math.min(columns - 1, Math.max(0, x + dx))
          around[n++] = map[yy * columns + xx]!
        }
      }
      around.sort()
      out[y * columns + x] = around[12]!
    }
  }
  return out
}

function blur(map: Float32Array, columns: number, rows: number): Float32Array {
  const across = new Float32Array(map.length)
  const out = new Float32Array(map.length)
  const weights = [1, 4, 6, 4, 1]
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let sum = 0
      for (let d = -2; d <= 2; d++) {
        sum += weights[d + 2]! * map[y * columns + Math.min(columns - 1, Math.max(0, x + d))]!
      }
      across[y * columns + x] = sum / 16
    }
  }
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let sum = 0
      for (let d = -2; d <= 2; d++) {
        sum += weights[d + 2]! * across[Math.min(rows - 1, Math.max(0, y + d)) * columns + x]!
      }
      out[y * columns + x] = sum / 16
    }
  }
  return out
}

/** Ink that fills half a percent of the page becomes black, so that faded thermal print is dark again. */
function stretch(page: Gray, histogram: Uint32Array): Gray {
  const wanted = page.data.length * 0.005
  let dark = 0
  for (let seen = histogram[0]!; seen < wanted && dark < 200; seen += histogram[dark]!) dark++
  const scale = 255 / Math.max(40, 250 - dark)
  const stretched = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.max(0, Math.min(255, Math.round((value - dark) * scale))),
  )
  for (let i = 0; i < page.data.length; i++) page.data[i] = stretched[page.data[i]!]!
  return page
}

export type QuarterTurns = 0 | 1 | 2 | 3

/** Turns the picture clockwise by quarters. */
export function turn(page: Gray, quarters: QuarterTurns): Gray {
  if (quarters === 0) return page
  const { width, height } = page
  const data = new Uint8Array(page.data.length)
  const sideways = quarters % 2 === 1
  const outWidth = sideways ? height : width
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [nx, ny] =
        quarters === 1
          ? [height - 1 - y, x]
          : quarters === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x]
      data[ny * outWidth + nx] = page.data[y * width + x]!
    }
  }
  return { width: outWidth, height: sideways ? width : height, data }
}

/** Half the size, each pixel the mean of four. */
export function halve(page: Gray): Gray {
  const width = Math.max(1, page.width >> 1)
  const height = Math.max(1, page.height >> 1)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const a = 2 * y * page.width + 2 * x
      const right = 2 * x + 1 < page.width ? 1 : 0
      const down = 2 * y + 1 < page.height ? page.width : 0
      data[y * width + x] =
        (page.data[a]! + page.data[a + right]! + page.data[a + down]! + page.data[a + right + down]! + 2) >> 2
    }
  }
  return { width, height, data }
}

/** A part of the picture at another size, read between its pixels. */
export function sample(
  page: Gray,
  part: { x: number; y: number; w: number; h: number },
  width: number,
  height: number,
): Gray {
  let source = page
  let { x, y, w, h } = part
  while (w / width >= 2 && h / height >= 2) {
    source = halve(source)
    x /= 2
    y /= 2
    w /= 2
    h /= 2
  }
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const sy = y + ((row + 0.5) * h) / height - 0.5
    for (let column = 0; column < width; column++) {
      data[row * width + column] = at(source, x + ((column + 0.5) * w) / width - 0.5, sy)
    }
  }
  return { width, height, data }
}

/** The brightness at a place between pixels; beyond the edge the edge itself goes on. */
export function at(page: Gray, x: number, y: number): number {
  const fx = Math.min(page.width - 1, Math.max(0, x))
  const fy = Math.min(page.height - 1, Math.max(0, y))
  const x0 = fx | 0
  const y0 = fy | 0
  const wx = fx - x0
  const wy = fy - y0
  const right = x0 + 1 < page.width ? 1 : 0
  const down = y0 + 1 < page.height ? page.width : 0
  const i = y0 * page.width + x0
  const { data } = page
  const top = data[i]! * (1 - wx) + data[i + right]! * wx
  const bottom = data[i + down]! * (1 - wx) + data[i + down + right]! * wx
  return top * (1 - wy) + bottom * wy
}
