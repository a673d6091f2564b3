import { figuresOf, product, type FoundItem } from './item-figures.ts'
import { says } from './labels.ts'
import { mainAmount, type Row } from './rows.ts'

const PRODUCT = ['produit', 'product', 'carburant', 'article', 'المنتج']
const QUANTITY = ['quantite', 'qte', 'volume', 'litres', 'quantity', 'الكميه']
const PRICE = ['prix', 'prix unitaire', 'prix l', 'pu', 'unit price', 'السعر']
const CONTENT = ['contenu', 'marchandise', 'content', 'المحتوي']
const WORTH = ['valeur marchandise', 'valeur', 'prix du produit', 'montant produit', 'valeur du colis']
const CARRIAGE = [
  'frais de livraison',
  'livraison a domicile',
  'livraison',
  'frais de port',
  'transport',
  'delivery',
]

/** Goods told by labels and not in a table: a pump's ticket (product, litres, price), a parcel's slip (content, worth, carriage). */
export function labelledItems(rows: Row[]): FoundItem[] {
  const measured = measuredItem(rows)
  return measured ? [measured] : parcelItems(rows)
}

function measuredItem(rows: Row[]): FoundItem | null {
  const labelled = rows.find(
    (row) => row.amounts.length === 0 && says(first(row), ...PRODUCT) && nameBeside(row) !== '',
  )
  const fuel = rows.find((row) => row.amounts.length === 0 && isFuel(row.line.text))
  const quantityRow = rows.find((row) => says(first(row), ...QUANTITY))
  const priceRow = rows.find((row) => row !== quantityRow && says(first(row), ...PRICE))
  const quantity = decimalIn(quantityRow)
  const price = decimalIn(priceRow)
  const name = labelled ? nameBeside(labelled) : fuel?.line.text.trim()
  if (!name || quantity === null || price === null) return null
  const sum = rows.find((row) => {
    const value = row === priceRow ? null : (mainAmount(row, false)?.value ?? null)
    return value !== null && product([Math.round(quantity * 100), Math.round(price * 100), value]) !== null
  })
  const total = sum ? mainAmount(sum, false)?.value : Math.round(quantity * price * 100)
  if (!total) return null
  return { name, quantity, unitPrice: Math.round(price * 100), total, rows: [] }
}

/** What a pump sells stands on its ticket without a label. */
function isFuel(text: string): boolean {
  const fuels = [
    'gasoil',
    'gas oil',
    'diesel',
    'essence',
    'super',
    'sans plomb',
    'sp95',
    'gpl',
    'sirghaz',
    'مازوت',
    'بنزين',
  ]
  return text.length < 25 && fuels.some((fuel) => says(text, fuel))
}

function nameBeside(row: Row): string {
  return row.line.pieces.length > 1 ? figuresOf(row.line.pieces.slice(1)).name : afterColon(row)
}

function parcelItems(rows: Row[]): FoundItem[] {
  const content = rows.find((row) => says(first(row), ...CONTENT) && /:/.test(row.line.text))
  const worth = rows.find((row) => row.amounts.length > 0 && says(first(row), ...WORTH))
  const carriage = rows.find((row) => row.amounts.length > 0 && says(first(row), ...CARRIAGE))
  const items: FoundItem[] = []
  const value = worth ? mainAmount(worth, false)?.value : undefined
  if (content && value) {
    const [, name = '', times] = /^(.*?)(?:\s?[xX×]\s?(\d{1,3}))?$/.exec(afterColon(content)) ?? []
    const quantity = times ? Number(times) : null
    const unitPrice = quantity && value % quantity === 0 ? value / quantity : null
    items.push({ name: name.trim(), quantity, unitPrice, total: value, rows: [] })
  }
  const fee = carriage ? mainAmount(carriage, false)?.value : undefined
  if (carriage && fee && items.length > 0) {
    const { name } = figuresOf(carriage.line.pieces)
    items.push({ name, quantity: 1, unitPrice: fee, total: fee, rows: [] })
  }
  return items
}

function first(row: Row): string {
  return row.line.pieces[0]?.text.split(':')[0] ?? ''
}

function afterColon(row: Row): string {
  return row.line.text.split(':').slice(1).join(':').trim()
}

function decimalIn(row: Row | undefined): number | null {
  const found = /(\d+)[.,](\d{1,3})(?!\d)/.exec(row?.line.text.replace(/^[^\d]*/, '') ?? '')
  return found ? Number(`${found[1]}.${found[2]}`) : null
}
