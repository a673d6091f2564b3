-- AlterTable
ALTER TABLE "CampaignMessage" ADD COLUMN "delivery" TEXT;

-- CreateTable
CREATE TABLE "Lot" (
    "movementId" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "expiresOn" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    CONSTRAINT "Lot_businessId_itemId_fkey" FOREIGN KEY ("businessId", "itemId") REFERENCES "Item" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Lot_businessId_itemId_expiresOn_idx" ON "Lot"("businessId", "itemId", "expiresOn");

-- CreateIndex
CREATE INDEX "Lot_businessId_expiresOn_itemId_idx" ON "Lot"("businessId", "expiresOn", "itemId");
