-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Inbox" (
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
    "lockedBy" TEXT,
    "interrupted" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "doneAt" DATETIME
);
INSERT INTO "new_Inbox" ("attempts", "body", "channel", "chat", "doneAt", "error", "id", "lockedBy", "lockedUntil", "notBefore", "outsideId", "receivedAt", "state") SELECT "attempts", "body", "channel", "chat", "doneAt", "error", "id", "lockedBy", "lockedUntil", "notBefore", "outsideId", "receivedAt", "state" FROM "Inbox";
DROP TABLE "Inbox";
ALTER TABLE "new_Inbox" RENAME TO "Inbox";
CREATE INDEX "Inbox_state_chat_id_idx" ON "Inbox"("state", "chat", "id");
CREATE INDEX "Inbox_state_notBefore_idx" ON "Inbox"("state", "notBefore");
CREATE UNIQUE INDEX "Inbox_channel_outsideId_key" ON "Inbox"("channel", "outsideId");
CREATE TABLE "new_Outbox" (
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
    "lockedBy" TEXT,
    "interrupted" INTEGER NOT NULL DEFAULT 0,
    "outsideId" TEXT,
    "error" TEXT,
    "sentAt" DATETIME
);
INSERT INTO "new_Outbox" ("attempts", "body", "businessId", "channel", "chat", "createdAt", "dedupe", "error", "id", "lockedBy", "lockedUntil", "notBefore", "outsideId", "sentAt", "state") SELECT "attempts", "body", "businessId", "channel", "chat", "createdAt", "dedupe", "error", "id", "lockedBy", "lockedUntil", "notBefore", "outsideId", "sentAt", "state" FROM "Outbox";
DROP TABLE "Outbox";
ALTER TABLE "new_Outbox" RENAME TO "Outbox";
CREATE UNIQUE INDEX "Outbox_dedupe_key" ON "Outbox"("dedupe");
CREATE INDEX "Outbox_state_chat_id_idx" ON "Outbox"("state", "chat", "id");
CREATE INDEX "Outbox_state_notBefore_idx" ON "Outbox"("state", "notBefore");
CREATE INDEX "Outbox_channel_chat_outsideId_idx" ON "Outbox"("channel", "chat", "outsideId");
CREATE TABLE "new_Job" (
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
    "lockedBy" TEXT,
    "interrupted" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME
);
INSERT INTO "new_Job" ("attempts", "businessId", "createdAt", "dedupe", "doneAt", "error", "id", "kind", "lockedBy", "lockedUntil", "notBefore", "payload", "progress", "result", "state") SELECT "attempts", "businessId", "createdAt", "dedupe", "doneAt", "error", "id", "kind", "lockedBy", "lockedUntil", "notBefore", "payload", "progress", "result", "state" FROM "Job";
DROP TABLE "Job";
ALTER TABLE "new_Job" RENAME TO "Job";
CREATE UNIQUE INDEX "Job_dedupe_key" ON "Job"("dedupe");
CREATE INDEX "Job_state_notBefore_idx" ON "Job"("state", "notBefore");
CREATE INDEX "Job_businessId_createdAt_idx" ON "Job"("businessId", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
