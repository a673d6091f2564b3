-- CreateTable
CREATE TABLE "AiConsent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AiCall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "host" TEXT NOT NULL DEFAULT '',
    "model" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL,
    "outputTokens" INTEGER NOT NULL,
    "microDollars" BIGINT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,
    "milliseconds" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);
INSERT INTO "new_AiCall" ("at", "businessId", "id", "inputTokens", "microDollars", "milliseconds", "model", "outcome", "outputTokens", "purpose") SELECT "at", "businessId", "id", "inputTokens", "microDollars", "milliseconds", "model", "outcome", "outputTokens", "purpose" FROM "AiCall";
DROP TABLE "AiCall";
ALTER TABLE "new_AiCall" RENAME TO "AiCall";
CREATE INDEX "AiCall_businessId_at_idx" ON "AiCall"("businessId", "at");
CREATE INDEX "AiCall_at_idx" ON "AiCall"("at");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "AiConsent_businessId_host_at_idx" ON "AiConsent"("businessId", "host", "at");
