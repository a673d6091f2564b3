-- CreateTable
CREATE TABLE "Business" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "wilaya" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Africa/Algiers',
    "currency" TEXT NOT NULL DEFAULT 'DZD',
    "taxRegime" TEXT NOT NULL DEFAULT 'unknown',
    "nif" TEXT,
    "nis" TEXT,
    "rc" TEXT,
    "ai" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "settings" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "totpSecret" TEXT,
    "seesFigures" BOOLEAN NOT NULL DEFAULT false,
    "undoesOthers" BOOLEAN NOT NULL DEFAULT false,
    "settings" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL,
    "disabledAt" DATETIME,
    CONSTRAINT "Person_businessId_fkey" FOREIGN KEY ("businessId") REFERENCES "Business" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "csrfToken" TEXT NOT NULL,
    "userAgent" TEXT,
    "address" TEXT,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ChatLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT,
    "createdAt" DATETIME NOT NULL,
    "unlinkedAt" DATETIME,
    "stoppedAt" DATETIME
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT,
    "invitedBy" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT,
    "codeHash" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Stranger" (
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "firstTry" DATETIME,
    "toldAt" DATETIME,
    "stoppedAt" DATETIME,

    PRIMARY KEY ("channel", "address")
);

-- CreateTable
CREATE TABLE "Category" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "conversationId" TEXT,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "deliveredAt" DATETIME,
    "deletedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Change" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "conversationId" TEXT,
    "door" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    "undoneBy" TEXT
);

-- CreateTable
CREATE TABLE "ChangeSubject" (
    "changeId" TEXT NOT NULL,
    "businessId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "mode" TEXT NOT NULL,

    PRIMARY KEY ("changeId", "subject"),
    CONSTRAINT "ChangeSubject_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "personId" TEXT,
    "door" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "requestId" TEXT,
    "at" DATETIME NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "credential" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "status" INTEGER,
    "body" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("credential", "address", "key")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "price" BIGINT NOT NULL,
    "cost" BIGINT,
    "quantity" BIGINT NOT NULL DEFAULT 0,
    "threshold" BIGINT,
    "barcode" TEXT,
    "category" TEXT,
    "supplierId" TEXT,
    "expiresOn" TEXT,
    "packs" TEXT NOT NULL DEFAULT '[]',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Item_businessId_supplierId_fkey" FOREIGN KEY ("businessId", "supplierId") REFERENCES "Supplier" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemAlias" (
    "businessId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("businessId", "itemId", "folded"),
    CONSTRAINT "ItemAlias_businessId_itemId_fkey" FOREIGN KEY ("businessId", "itemId") REFERENCES "Item" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Movement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "unitCost" BIGINT,
    "costBefore" BIGINT,
    "costAfter" BIGINT,
    "note" TEXT,
    "saleId" TEXT,
    "expenseId" TEXT,
    "reverses" TEXT,
    "date" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "Movement_businessId_itemId_fkey" FOREIGN KEY ("businessId", "itemId") REFERENCES "Item" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Customer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "wilaya" TEXT,
    "balance" BIGINT NOT NULL DEFAULT 0,
    "consent" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CustomerEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "note" TEXT,
    "date" TEXT NOT NULL,
    "saleId" TEXT,
    "reverses" TEXT,
    "createdAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "CustomerEntry_businessId_customerId_fkey" FOREIGN KEY ("businessId", "customerId") REFERENCES "Customer" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Supplier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "phone" TEXT,
    "balance" BIGINT NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "SupplierEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "supplierId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "note" TEXT,
    "date" TEXT NOT NULL,
    "dueOn" TEXT,
    "expenseId" TEXT,
    "reverses" TEXT,
    "createdAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "SupplierEntry_businessId_supplierId_fkey" FOREIGN KEY ("businessId", "supplierId") REFERENCES "Supplier" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sale" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "time" TEXT,
    "total" BIGINT NOT NULL,
    "customerId" TEXT,
    "paymentMethod" TEXT,
    "campaignCode" TEXT,
    "note" TEXT,
    "importId" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Sale_businessId_customerId_fkey" FOREIGN KEY ("businessId", "customerId") REFERENCES "Customer" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SaleLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "saleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT,
    "name" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "unitPrice" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "unitCost" BIGINT,
    CONSTRAINT "SaleLine_businessId_saleId_fkey" FOREIGN KEY ("businessId", "saleId") REFERENCES "Sale" ("businessId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SaleLine_businessId_itemId_fkey" FOREIGN KEY ("businessId", "itemId") REFERENCES "Item" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SalesDay" (
    "businessId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "revenue" BIGINT NOT NULL,
    "sales" INTEGER NOT NULL,

    PRIMARY KEY ("businessId", "date")
);

-- CreateTable
CREATE TABLE "ItemDay" (
    "businessId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "revenue" BIGINT NOT NULL,

    PRIMARY KEY ("businessId", "date", "itemId")
);

-- CreateTable
CREATE TABLE "Expense" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "date" TEXT,
    "merchant" TEXT,
    "category" TEXT NOT NULL,
    "amount" BIGINT,
    "taxAmount" BIGINT,
    "paymentMethod" TEXT,
    "note" TEXT,
    "status" TEXT NOT NULL,
    "supplierId" TEXT,
    "dueOn" TEXT,
    "receiptId" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    "deletedAt" DATETIME,
    CONSTRAINT "Expense_businessId_supplierId_fkey" FOREIGN KEY ("businessId", "supplierId") REFERENCES "Supplier" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Expense_businessId_receiptId_fkey" FOREIGN KEY ("businessId", "receiptId") REFERENCES "Receipt" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExpenseDay" (
    "businessId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "expenses" INTEGER NOT NULL,

    PRIMARY KEY ("businessId", "date", "category")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "pageFileId" TEXT,
    "reading" TEXT NOT NULL,
    "truth" TEXT,
    "text" TEXT NOT NULL,
    "imageHash" TEXT,
    "source" TEXT NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Receipt_businessId_fileId_fkey" FOREIGN KEY ("businessId", "fileId") REFERENCES "StoredFile" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Competitor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "wilaya" TEXT,
    "url" TEXT,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CompetitorPrice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "competitorId" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "itemId" TEXT,
    "price" BIGINT NOT NULL,
    "date" TEXT NOT NULL,
    "url" TEXT,
    "source" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "CompetitorPrice_businessId_competitorId_fkey" FOREIGN KEY ("businessId", "competitorId") REFERENCES "Competitor" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WatchedPage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "competitorId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "itemId" TEXT,
    "etag" TEXT,
    "checkedAt" DATETIME,
    "failure" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "WatchedPage_businessId_competitorId_fkey" FOREIGN KEY ("businessId", "competitorId") REFERENCES "Competitor" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Indicator" (
    "code" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "source" TEXT NOT NULL,
    "vintage" TEXT NOT NULL,
    "fetchedAt" DATETIME,

    PRIMARY KEY ("code", "date")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Content" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "channel" TEXT,
    "tone" TEXT,
    "itemId" TEXT,
    "text" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "hashtags" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "budget" BIGINT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "code" TEXT,
    "contentId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Campaign_businessId_contentId_fkey" FOREIGN KEY ("businessId", "contentId") REFERENCES "Content" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CampaignResult" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "reach" INTEGER NOT NULL DEFAULT 0,
    "clicks" INTEGER NOT NULL DEFAULT 0,
    "messages" INTEGER NOT NULL DEFAULT 0,
    "orders" INTEGER NOT NULL DEFAULT 0,
    "revenue" BIGINT NOT NULL DEFAULT 0,
    "spend" BIGINT NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "CampaignResult_businessId_campaignId_fkey" FOREIGN KEY ("businessId", "campaignId") REFERENCES "Campaign" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeadlineExtension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "movedTo" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "CashCount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "countedAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "dedupe" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "acknowledgedAt" DATETIME,
    "acknowledgedBy" TEXT,
    "endedAt" DATETIME,
    "sentAt" DATETIME
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "language" TEXT,
    "script" TEXT,
    "state" TEXT NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "conversationId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "fileId" TEXT,
    "capability" TEXT,
    "changeId" TEXT,
    "source" TEXT,
    "milliseconds" INTEGER,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Message_businessId_conversationId_fkey" FOREIGN KEY ("businessId", "conversationId") REFERENCES "Conversation" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AiCall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL,
    "outputTokens" INTEGER NOT NULL,
    "microDollars" BIGINT NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Inbox" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL,
    "outsideId" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" DATETIME NOT NULL,
    "lockedUntil" DATETIME,
    "error" TEXT,
    "doneAt" DATETIME
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "businessId" TEXT,
    "dedupe" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" DATETIME NOT NULL,
    "lockedUntil" DATETIME,
    "outsideId" TEXT,
    "error" TEXT,
    "sentAt" DATETIME
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT,
    "kind" TEXT NOT NULL,
    "dedupe" TEXT,
    "payload" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "result" TEXT,
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" DATETIME NOT NULL,
    "lockedUntil" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_businessId_id_key" ON "Person"("businessId", "id");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- CreateIndex
CREATE INDEX "ApiKey_businessId_idx" ON "ApiKey"("businessId");

-- CreateIndex
CREATE INDEX "ChatLink_businessId_personId_idx" ON "ChatLink"("businessId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatLink_channel_address_key" ON "ChatLink"("channel", "address");

-- CreateIndex
CREATE UNIQUE INDEX "LinkCode_codeHash_key" ON "LinkCode"("codeHash");

-- CreateIndex
CREATE INDEX "LinkCode_businessId_idx" ON "LinkCode"("businessId");

-- CreateIndex
CREATE UNIQUE INDEX "Category_businessId_folded_key" ON "Category"("businessId", "folded");

-- CreateIndex
CREATE INDEX "Reminder_businessId_at_idx" ON "Reminder"("businessId", "at");

-- CreateIndex
CREATE INDEX "Change_businessId_createdAt_idx" ON "Change"("businessId", "createdAt");

-- CreateIndex
CREATE INDEX "Change_conversationId_createdAt_idx" ON "Change"("conversationId", "createdAt");

-- CreateIndex
CREATE INDEX "ChangeSubject_businessId_subject_idx" ON "ChangeSubject"("businessId", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_businessId_sequence_key" ON "Audit"("businessId", "sequence");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_businessId_id_key" ON "StoredFile"("businessId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_businessId_sha256_key" ON "StoredFile"("businessId", "sha256");

-- CreateIndex
CREATE INDEX "Item_businessId_archivedAt_folded_idx" ON "Item"("businessId", "archivedAt", "folded");

-- CreateIndex
CREATE INDEX "Item_businessId_barcode_idx" ON "Item"("businessId", "barcode");

-- CreateIndex
CREATE UNIQUE INDEX "Item_businessId_id_key" ON "Item"("businessId", "id");

-- CreateIndex
CREATE INDEX "Movement_businessId_itemId_createdAt_idx" ON "Movement"("businessId", "itemId", "createdAt");

-- CreateIndex
CREATE INDEX "Movement_businessId_saleId_idx" ON "Movement"("businessId", "saleId");

-- CreateIndex
CREATE INDEX "Movement_businessId_expenseId_idx" ON "Movement"("businessId", "expenseId");

-- CreateIndex
CREATE INDEX "Customer_businessId_archivedAt_folded_idx" ON "Customer"("businessId", "archivedAt", "folded");

-- CreateIndex
CREATE UNIQUE INDEX "Customer_businessId_id_key" ON "Customer"("businessId", "id");

-- CreateIndex
CREATE INDEX "CustomerEntry_businessId_customerId_date_idx" ON "CustomerEntry"("businessId", "customerId", "date");

-- CreateIndex
CREATE INDEX "CustomerEntry_businessId_date_idx" ON "CustomerEntry"("businessId", "date");

-- CreateIndex
CREATE INDEX "CustomerEntry_businessId_saleId_idx" ON "CustomerEntry"("businessId", "saleId");

-- CreateIndex
CREATE INDEX "Supplier_businessId_archivedAt_folded_idx" ON "Supplier"("businessId", "archivedAt", "folded");

-- CreateIndex
CREATE UNIQUE INDEX "Supplier_businessId_id_key" ON "Supplier"("businessId", "id");

-- CreateIndex
CREATE INDEX "SupplierEntry_businessId_supplierId_date_idx" ON "SupplierEntry"("businessId", "supplierId", "date");

-- CreateIndex
CREATE INDEX "Sale_businessId_deletedAt_date_id_idx" ON "Sale"("businessId", "deletedAt", "date", "id");

-- CreateIndex
CREATE INDEX "Sale_businessId_customerId_date_idx" ON "Sale"("businessId", "customerId", "date");

-- CreateIndex
CREATE INDEX "Sale_businessId_campaignCode_idx" ON "Sale"("businessId", "campaignCode");

-- CreateIndex
CREATE UNIQUE INDEX "Sale_businessId_id_key" ON "Sale"("businessId", "id");

-- CreateIndex
CREATE INDEX "SaleLine_businessId_saleId_position_idx" ON "SaleLine"("businessId", "saleId", "position");

-- CreateIndex
CREATE INDEX "SaleLine_businessId_itemId_idx" ON "SaleLine"("businessId", "itemId");

-- CreateIndex
CREATE INDEX "ItemDay_businessId_itemId_date_idx" ON "ItemDay"("businessId", "itemId", "date");

-- CreateIndex
CREATE INDEX "Expense_businessId_deletedAt_date_id_idx" ON "Expense"("businessId", "deletedAt", "date", "id");

-- CreateIndex
CREATE INDEX "Expense_businessId_status_idx" ON "Expense"("businessId", "status");

-- CreateIndex
CREATE INDEX "Expense_businessId_merchant_idx" ON "Expense"("businessId", "merchant");

-- CreateIndex
CREATE UNIQUE INDEX "Expense_businessId_id_key" ON "Expense"("businessId", "id");

-- CreateIndex
CREATE INDEX "Receipt_businessId_imageHash_idx" ON "Receipt"("businessId", "imageHash");

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_businessId_id_key" ON "Receipt"("businessId", "id");

-- CreateIndex
CREATE INDEX "Competitor_businessId_archivedAt_idx" ON "Competitor"("businessId", "archivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Competitor_businessId_id_key" ON "Competitor"("businessId", "id");

-- CreateIndex
CREATE INDEX "CompetitorPrice_businessId_competitorId_date_idx" ON "CompetitorPrice"("businessId", "competitorId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedPage_businessId_competitorId_url_key" ON "WatchedPage"("businessId", "competitorId", "url");

-- CreateIndex
CREATE UNIQUE INDEX "Report_businessId_id_key" ON "Report"("businessId", "id");

-- CreateIndex
CREATE INDEX "Content_businessId_createdAt_idx" ON "Content"("businessId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Content_businessId_id_key" ON "Content"("businessId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_businessId_id_key" ON "Campaign"("businessId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_businessId_code_key" ON "Campaign"("businessId", "code");

-- CreateIndex
CREATE INDEX "CampaignResult_businessId_campaignId_date_idx" ON "CampaignResult"("businessId", "campaignId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "DeadlineExtension_businessId_deadline_dueOn_key" ON "DeadlineExtension"("businessId", "deadline", "dueOn");

-- CreateIndex
CREATE INDEX "CashCount_businessId_countedAt_idx" ON "CashCount"("businessId", "countedAt");

-- CreateIndex
CREATE INDEX "Alert_businessId_createdAt_idx" ON "Alert"("businessId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_businessId_dedupe_key" ON "Alert"("businessId", "dedupe");

-- CreateIndex
CREATE INDEX "Conversation_personId_updatedAt_idx" ON "Conversation"("personId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_businessId_id_key" ON "Conversation"("businessId", "id");

-- CreateIndex
CREATE INDEX "Message_conversationId_id_idx" ON "Message"("conversationId", "id");

-- CreateIndex
CREATE INDEX "AiCall_businessId_at_idx" ON "AiCall"("businessId", "at");

-- CreateIndex
CREATE INDEX "Inbox_state_chat_id_idx" ON "Inbox"("state", "chat", "id");

-- CreateIndex
CREATE INDEX "Inbox_state_notBefore_idx" ON "Inbox"("state", "notBefore");

-- CreateIndex
CREATE UNIQUE INDEX "Inbox_channel_outsideId_key" ON "Inbox"("channel", "outsideId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_dedupe_key" ON "Outbox"("dedupe");

-- CreateIndex
CREATE INDEX "Outbox_state_chat_id_idx" ON "Outbox"("state", "chat", "id");

-- CreateIndex
CREATE INDEX "Outbox_state_notBefore_idx" ON "Outbox"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Outbox_channel_chat_outsideId_idx" ON "Outbox"("channel", "chat", "outsideId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_dedupe_key" ON "Job"("dedupe");

-- CreateIndex
CREATE INDEX "Job_state_notBefore_idx" ON "Job"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Job_businessId_createdAt_idx" ON "Job"("businessId", "createdAt");
