import type { Frame } from './frame.ts'

const ASKED = ['show', 'what', 'which', 'who', 'howMuch', 'when', 'whether'] as const
const DONE = [
  'set',
  'create',
  'add',
  'new',
  'remove',
  'undo',
  'help',
  'confirmIt',
  'mayDo',
  'write',
  'start',
] as const

/** What is done on a screen only: the answer names it. */
export const screenFrames = [
  { ask: 'at_password', needs: ['password', ['set', 'create', 'forgot', 'new']], weight: 2 },
  { ask: 'at_second_factor', needs: ['secondFactor'], weight: 3 },
  { ask: 'at_sessions', needs: ['signedIn'], weight: 2 },
  { ask: 'at_keys', needs: ['apiKey', ['create', 'add', 'new', 'remove', 'set', 'write']], weight: 3 },
  {
    ask: 'at_people',
    needs: ['worker', [...ASKED, ...DONE]],
    not: ['pay', 'paidMaybe', 'spend', 'expense', 'howMuch', '#period'],
    weight: 1,
  },
  { ask: 'at_people', needs: ['worker', 'mayDo'], weight: 2 },
  { ask: 'at_links', needs: ['linkChat', 'chatDoor'], weight: 2 },
  { ask: 'at_backups', needs: ['backup'], not: ['restore'], weight: 2 },
  { ask: 'at_restore', needs: ['restore', ['backup', 'everything']], weight: 2 },
  { ask: 'at_everything', needs: ['everything', ['export', 'show', 'send', 'write']], weight: 2.5 },
  { ask: 'at_closing', needs: ['closeAccount'], weight: 4 },
  { ask: 'at_personal', needs: ['personal'], weight: 3 },
  { ask: 'at_retention', needs: ['keepsFor'], weight: 3 },
  { ask: 'at_log', needs: ['whoDid'], weight: 2 },
  { ask: 'at_channels', needs: ['chatDoor', 'broken'], weight: 2 },
  { ask: 'at_channels', needs: ['broken', ['sms', 'post']], weight: 2 },
  {
    ask: 'at_machine',
    needs: ['machine', ['broken', 'left', 'whether', 'howMuch', 'what', 'fine']],
    not: ['buy', 'pay', 'sell'],
    weight: 1.5,
  },
  {
    ask: 'at_consent',
    needs: ['theModel', ['agrees', 'approve', 'set', 'start', 'halt', 'confirmIt']],
    weight: 3,
  },
  { ask: 'at_import_items', needs: ['import', ['product', 'stock']], weight: 2 },
  { ask: 'at_import_sales', needs: ['import', ['sales', 'sell']], weight: 2 },
  { ask: 'at_import_prices', needs: ['import', ['price', 'competitor', '#competitor']], weight: 2.5 },
  {
    ask: 'at_item_photo',
    needs: ['photo', 'product', ['add', 'create', 'help', 'new', 'write', 'what', 'advice']],
    not: ['receipt', 'competitor'],
    weight: 2,
  },
  { ask: 'at_price_photo', needs: ['photo', 'price'], weight: 2.5 },
  { ask: 'at_receipt', needs: ['photo', 'receipt', ['add', 'help', 'write', 'read', 'create']], weight: 1.5 },
  { ask: 'at_report', needs: ['report', ['ready', 'whereIs']], weight: 2.5 },
] as const satisfies readonly Frame[]
