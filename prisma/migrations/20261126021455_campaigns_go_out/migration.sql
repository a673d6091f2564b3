-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN "sending" TEXT;

-- CreateTable
CREATE TABLE "CampaignMessage" (
    "businessId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "customerId" TEXT,
    "dedupe" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("businessId", "campaignId", "address"),
    CONSTRAINT "CampaignMessage_businessId_campaignId_fkey" FOREIGN KEY ("businessId", "campaignId") REFERENCES "Campaign" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ToldInsight" (
    "businessId" TEXT NOT NULL,
    "insightId" TEXT NOT NULL,
    "firstOn" TEXT NOT NULL,
    "lastOn" TEXT NOT NULL,
    "stake" BIGINT NOT NULL,

    PRIMARY KEY ("businessId", "insightId")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Content" (
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
    "facts" TEXT NOT NULL DEFAULT '{}',
    "source" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL
);
INSERT INTO "new_Content" ("businessId", "channel", "createdAt", "hashtags", "id", "itemId", "kind", "language", "personId", "source", "text", "tone", "topic", "variants") SELECT "businessId", "channel", "createdAt", "hashtags", "id", "itemId", "kind", "language", "personId", "source", "text", "tone", "topic", "variants" FROM "Content";
DROP TABLE "Content";
ALTER TABLE "new_Content" RENAME TO "Content";
CREATE INDEX "Content_businessId_createdAt_idx" ON "Content"("businessId", "createdAt");
CREATE UNIQUE INDEX "Content_businessId_id_key" ON "Content"("businessId", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "CampaignMessage_dedupe_key" ON "CampaignMessage"("dedupe");
