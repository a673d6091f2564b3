import type { AnyCapability } from './capability.ts'
import { getModelState, setConsent } from './ai/capabilities.ts'
import { getJob } from './jobs/capabilities.ts'
import { listChannels, restartChannel } from './messaging/channel-capabilities.ts'
import { forgetUndelivered, listUndelivered, retryUndelivered } from './messaging/undelivered.ts'
import * as access from './business/access/capabilities.ts'
import * as business from './business/capabilities.ts'
import * as keys from './business/keys.ts'
import * as links from './business/linking/capabilities.ts'
import * as unlinking from './business/linking/unlinking.ts'
import * as reminders from './business/reminders.ts'
import * as undo from './business/undo.ts'
import * as backups from './backups/capabilities.ts'
import { healthOfDay } from './health/capabilities.ts'
import * as inventory from './inventory/capabilities.ts'
import { listCatalogue } from './inventory/catalogue.ts'
import * as itemFiles from './inventory/item-files.ts'
import { listExpiring } from './inventory/lots/capabilities.ts'
import * as itemPhotos from './inventory/photos/capabilities.ts'
import * as customers from './customers/capabilities.ts'
import { exportCustomers } from './customers/customer-files.ts'
import * as suppliers from './suppliers/capabilities.ts'
import * as dues from './suppliers/dues/capabilities.ts'
import * as sales from './sales/capabilities.ts'
import * as saleFiles from './sales/sale-files.ts'
import * as expenses from './expenses/capabilities.ts'
import { exportExpenses } from './expenses/expense-files.ts'
import * as categories from './expenses/own-categories.ts'
import * as purchases from './expenses/purchases.ts'
import * as receiptGoods from './expenses/receipt-goods.ts'
import * as photos from './expenses/receipt-photos.ts'
import { analyzeMarket } from './market/analysis.ts'
import * as market from './market/capabilities.ts'
import { importPrices, removeImportedPrices } from './market/price-files.ts'
import { readPricePhoto } from './market/price-photos/capabilities.ts'
import { makeReport } from './market/report/capabilities.ts'
import { getReport, orderReport } from './market/report/ordered.ts'
import { marketTrends } from './market/trends.ts'
import * as watching from './market/watching/capabilities.ts'
import { audienceInsights } from './marketing/audience.ts'
import * as campaigns from './marketing/campaigns.ts'
import * as content from './marketing/content/capabilities.ts'
import * as sending from './marketing/sending/capabilities.ts'
import * as taxes from './taxes/capabilities.ts'
import * as erasure from './privacy/erasure.ts'
import { exportEverything } from './privacy/export.ts'
import * as register from './privacy/register.ts'
import { getRetention, setRetention } from './privacy/retention.ts'
import * as somebody from './privacy/somebody.ts'
import { acknowledgeAlert, listAlerts, reopenAlert } from './dashboard/alerts/capabilities.ts'
import * as cash from './dashboard/alerts/cash.ts'
import { briefBusiness } from './dashboard/briefing/capabilities.ts'
import * as dashboard from './dashboard/capabilities.ts'
import * as figures from './dashboard/figures/capabilities.ts'
import { listInsights } from './dashboard/insights/capabilities.ts'
import { getNotifications, updateNotifications } from './dashboard/notices/capabilities.ts'
import { listReorders } from './dashboard/reorder/capabilities.ts'
import { getConversation, listConversations } from './assistant/history.ts'

/** All that the business can do, listed by hand so that "find references" leads from a door to the code. */
export const capabilities: readonly AnyCapability[] = [
  listConversations,
  getConversation,
  business.getBusiness,
  business.updateBusiness,
  business.listPeople,
  business.updatePerson,
  business.removePerson,
  business.restorePerson,
  keys.createKey,
  keys.listKeys,
  keys.revokeKey,
  reminders.createReminder,
  reminders.listReminders,
  reminders.deleteReminder,
  reminders.restoreReminder,
  undo.undoChange,
  undo.undoLast,
  access.listSessions,
  access.endSession,
  access.endOtherSessions,
  access.changePassword,
  access.getFactor,
  access.beginFactor,
  access.confirmSecondFactor,
  access.disableFactor,
  access.askFactorOfAll,
  links.createLink,
  links.listLinks,
  links.deleteLink,
  unlinking.listMyChats,
  unlinking.unlinkChat,
  backups.listBackups,
  backups.makeBackup,
  backups.checkBackup,
  backups.restoreBackup,
  backups.dropRestore,
  healthOfDay,
  exportEverything,
  erasure.viewErasure,
  erasure.eraseBusiness,
  somebody.viewCustomer,
  somebody.viewSupplier,
  somebody.viewStaff,
  somebody.eraseCustomer,
  somebody.eraseSupplier,
  somebody.eraseStaff,
  getRetention,
  setRetention,
  register.getRegister,
  register.reportBreach,
  register.listConsents,
  register.listAudit,
  inventory.listItems,
  listCatalogue,
  inventory.getItem,
  inventory.createItem,
  inventory.updateItem,
  inventory.archiveItem,
  inventory.restoreItem,
  inventory.recordMovement,
  inventory.reverseMovement,
  inventory.listMovements,
  listExpiring,
  itemPhotos.analyseImage,
  itemPhotos.addFromPhoto,
  customers.listCustomers,
  customers.getCustomer,
  customers.createCustomer,
  customers.updateCustomer,
  customers.archiveCustomer,
  customers.restoreCustomer,
  customers.addEntry,
  customers.reverseEntry,
  customers.listEntries,
  suppliers.listSuppliers,
  suppliers.getSupplier,
  suppliers.createSupplier,
  suppliers.updateSupplier,
  suppliers.archiveSupplier,
  suppliers.restoreSupplier,
  suppliers.addEntry,
  suppliers.reverseEntry,
  suppliers.listEntries,
  dues.listDues,
  dues.listSupplierItems,
  sales.listSales,
  sales.getSale,
  sales.createSale,
  sales.updateSale,
  sales.putBackSale,
  sales.deleteSale,
  sales.restoreSale,
  expenses.listExpenses,
  expenses.getExpense,
  expenses.createExpense,
  expenses.updateExpense,
  expenses.confirmExpense,
  expenses.putBackExpense,
  expenses.deleteExpense,
  expenses.restoreExpense,
  categories.listCategories,
  categories.addCategory,
  categories.removeCategory,
  purchases.recordPurchase,
  photos.readReceiptPhoto,
  photos.receiptPicture,
  receiptGoods.listReceiptGoods,
  receiptGoods.takeInReceiptGoods,
  dashboard.getStats,
  briefBusiness,
  listInsights,
  listReorders,
  listAlerts,
  acknowledgeAlert,
  reopenAlert,
  cash.countCash,
  cash.getTill,
  cash.deleteCount,
  figures.salesOf,
  figures.expensesOf,
  figures.productsOf,
  figures.daysOf,
  figures.stockNow,
  figures.customersNow,
  marketTrends,
  market.listCompetitors,
  market.createCompetitor,
  market.updateCompetitor,
  market.archiveCompetitor,
  market.restoreCompetitor,
  market.recordPrice,
  market.deletePrice,
  market.restorePrice,
  market.listPrices,
  market.comparePrices,
  analyzeMarket,
  makeReport,
  orderReport,
  importPrices,
  readPricePhoto,
  removeImportedPrices,
  watching.watchPage,
  watching.listWatchedPages,
  watching.unwatchPage,
  watching.checkPages,
  getReport,
  getJob,
  listChannels,
  restartChannel,
  listUndelivered,
  retryUndelivered,
  forgetUndelivered,
  getNotifications,
  updateNotifications,
  taxes.listDeadlines,
  taxes.taxStatus,
  taxes.vatOfMonth,
  taxes.stampDutyOf,
  taxes.extendDeadline,
  taxes.removeExtension,
  audienceInsights,
  campaigns.listCampaigns,
  campaigns.getCampaign,
  campaigns.createCampaign,
  campaigns.updateCampaign,
  campaigns.putBackCampaign,
  campaigns.archiveCampaign,
  campaigns.restoreCampaign,
  campaigns.addResult,
  campaigns.deleteResult,
  sending.getWays,
  sending.setWays,
  sending.previewSending,
  sending.sendCampaign,
  sending.callOffCampaign,
  sending.pasteCampaign,
  exportCustomers,
  exportExpenses,
  itemFiles.exportItems,
  itemFiles.importItems,
  itemFiles.removeImportedItems,
  saleFiles.exportSales,
  saleFiles.importSales,
  saleFiles.removeImportedSales,
  content.generateContent,
  content.listContents,
  content.deleteContent,
  getModelState,
  setConsent,
]

export const registry: ReadonlyMap<string, AnyCapability> = new Map(
  capabilities.map((each) => [each.name, each]),
)
