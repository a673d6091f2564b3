import * as book from './book-acts.ts'
import * as campaigns from './campaign-acts.ts'
import * as market from './market-acts.ts'
import * as own from './own-acts.ts'
import * as people from './people-acts.ts'
import type { Act } from './act.ts'
import type { ActName } from './errand.ts'

/** Every errand has its way of being done: a missing one does not compile. */
export const acts: Record<ActName, Act> = {
  drop_reminder: own.dropReminder,
  see_alerts: own.seeAlerts,
  unlink_chat: own.unlink,
  set_business: own.setBusiness,
  change_customer: people.changeCustomer,
  change_supplier: people.changeSupplier,
  change_competitor: people.changeCompetitor,
  fix_sale: book.fixSale,
  drop_sale: book.dropSale,
  fix_expense: book.fixExpense,
  drop_expense: book.dropExpense,
  confirm_draft: book.confirmDraft,
  add_category: book.newCategory,
  drop_price: market.dropPrice,
  watch_page: market.watchPage,
  unwatch_page: market.unwatchPage,
  check_pages: market.checkPages,
  extend_deadline: market.putOffDeadline,
  drop_extension: market.dropExtension,
  change_campaign: campaigns.changeCampaign,
  send_campaign: campaigns.letOut,
  call_off: campaigns.callOff,
  set_way_out: campaigns.setWayOut,
}
