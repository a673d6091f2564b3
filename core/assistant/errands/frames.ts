import type { Frame } from '../understanding/frame.ts'

const OFF = ['remove', 'undo', 'takeOff'] as const
/** Something is booked, made or written to them: what is told of a person beside it does not stand alone. */
const MADE = [
  'new',
  'add',
  'create',
  'take',
  'pay',
  'payMe',
  'onCredit',
  'debt',
  'soldByMe',
  'buy',
  'remove',
  'write',
] as const
const PAID = ['cash', 'card', 'cheque', 'transfer', 'mobile', 'onCredit'] as const
const FIX = ['set', 'mistake', 'correctStock', 'confirmIt'] as const

/** Each line says what has to be heard for one errand; the one that explains most of the message is meant. */
export const errandFrames = [
  { ask: 'drop_reminder', needs: [OFF, 'reminder'] },
  { ask: 'drop_reminder', needs: ['undo', 'remind'] },
  { ask: 'see_alerts', needs: ['seen', 'alert'], weight: 1 },
  { ask: 'see_alerts', needs: ['seen', '@shortly'] },
  { ask: 'unlink_chat', needs: ['unlinkChat', ['chatDoor', 'thisChat']], weight: 3 },
  {
    ask: 'unlink_chat',
    needs: ['unlinkChat'],
    not: ['#item', '#customer', '#supplier', '#category', ...MADE],
  },
  {
    ask: 'unlink_chat',
    needs: [OFF, 'chatDoor'],
    not: ['campaign', '#campaign', 'send', 'expense', 'sales', 'reminder', 'worker'],
    weight: 1,
  },
  { ask: 'set_business', needs: ['@businessFields'], weight: 3 },
  { ask: 'change_customer', needs: ['#customer', '@phone'], not: MADE },
  { ask: 'change_customer', needs: ['#customer', 'phone', ['@phone', 'set', 'correctStock']], not: MADE },
  { ask: 'change_customer', needs: ['#customer', ['rename', 'agrees', '@email']], not: MADE },
  { ask: 'change_customer', needs: ['#customer', 'home', '@wilaya'], not: MADE },
  { ask: 'change_supplier', needs: ['#supplier', '@phone'], not: MADE, weight: 0.2 },
  {
    ask: 'change_supplier',
    needs: ['#supplier', 'phone', ['@phone', 'set', 'correctStock']],
    not: MADE,
    weight: 0.2,
  },
  { ask: 'change_supplier', needs: ['#supplier', 'rename'], not: MADE, weight: 0.2 },
  {
    ask: 'change_competitor',
    needs: ['#competitor', ['@url', 'rename']],
    not: ['watch', 'check', OFF, 'price'],
  },
  { ask: 'change_competitor', needs: ['#competitor', 'home', '@wilaya'] },
  { ask: 'fix_sale', needs: ['last', ['sales', 'sell'], FIX, [...PAID, '#customer', '#period']], weight: 1 },
  {
    ask: 'fix_expense',
    needs: ['last', ['expense', 'spend'], FIX, [...PAID, '#category', '#period']],
    weight: 1,
  },
  {
    ask: 'drop_sale',
    needs: [OFF, ['sales', 'thatSale'], ['#period', '#customer', '#item', 'last']],
    weight: 1,
  },
  {
    ask: 'drop_expense',
    needs: [OFF, ['expense', 'thatExpense'], ['#period', '#category', 'last']],
    weight: 1,
  },
  { ask: 'confirm_draft', needs: ['confirmIt', ['draftPaper', 'receipt', 'photo']], weight: 0.5 },
  { ask: 'add_category', needs: [['add', 'create', 'new'], 'category'], not: ['#item'], weight: 0.5 },
  {
    ask: 'take_in_goods',
    needs: [['takeInto', 'receive', 'stock', 'add'], 'receipt', ['product', 'stock']],
    weight: 1,
  },
  { ask: 'drop_price', needs: [OFF, '#competitor', 'price'], weight: 1 },
  { ask: 'watch_page', needs: ['watch', 'page'], not: [OFF, 'halt'] },
  { ask: 'watch_page', needs: ['watch', '@url'], not: [OFF, 'halt'], weight: 1 },
  { ask: 'unwatch_page', needs: [[...OFF, 'halt'], 'watch'], weight: 1 },
  { ask: 'unwatch_page', needs: [[...OFF, 'halt'], 'page', '#competitor'], weight: 1 },
  { ask: 'check_pages', needs: ['check', ['page', 'price'], ['#competitor', 'competitor']], weight: 1 },
  { ask: 'extend_deadline', needs: ['tax', 'putOff', '#period'], not: [OFF], weight: 1 },
  { ask: 'drop_extension', needs: [OFF, 'tax', 'putOff'], weight: 1 },
  {
    ask: 'change_campaign',
    needs: [
      ['campaign', '#campaign'],
      ['approve', 'published', 'over', 'useText'],
    ],
    weight: 1,
  },
  { ask: 'change_campaign', needs: ['#campaign', 'budget', ['set', 'correctStock']], weight: 1 },
  {
    ask: 'change_campaign',
    needs: ['#campaign', ['set', 'over', 'putOff', 'until'], '#period'],
    not: ['tax'],
    weight: 1,
  },
  {
    ask: 'send_campaign',
    needs: ['#campaign', 'send'],
    not: ['means', 'recipients', OFF, 'paste'],
    weight: 1,
  },
  {
    ask: 'send_campaign',
    needs: ['campaign', 'send'],
    not: ['means', 'recipients', OFF, 'paste'],
    weight: 0.5,
  },
  { ask: 'call_off', needs: [OFF, ['campaign', '#campaign'], 'send'], weight: 1 },
  { ask: 'set_way_out', needs: ['wayOut', '@handle'], weight: 2 },
] as const satisfies readonly Frame[]
