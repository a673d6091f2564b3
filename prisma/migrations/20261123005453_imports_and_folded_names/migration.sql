-- DropIndex
DROP INDEX "Expense_businessId_merchant_idx";

-- AlterTable
ALTER TABLE "Expense" ADD COLUMN "merchantFolded" TEXT;

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL,
    "undoneAt" DATETIME
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SaleLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "saleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL DEFAULT '',
    "quantity" BIGINT NOT NULL,
    "unitPrice" BIGINT NOT NULL,
    "total" BIGINT NOT NULL,
    "unitCost" BIGINT,
    CONSTRAINT "SaleLine_businessId_saleId_fkey" FOREIGN KEY ("businessId", "saleId") REFERENCES "Sale" ("businessId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SaleLine_businessId_itemId_fkey" FOREIGN KEY ("businessId", "itemId") REFERENCES "Item" ("businessId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);
INSERT INTO "new_SaleLine" ("businessId", "id", "itemId", "name", "position", "quantity", "saleId", "total", "unitCost", "unitPrice") SELECT "businessId", "id", "itemId", "name", "position", "quantity", "saleId", "total", "unitCost", "unitPrice" FROM "SaleLine";
DROP TABLE "SaleLine";
ALTER TABLE "new_SaleLine" RENAME TO "SaleLine";
CREATE INDEX "SaleLine_businessId_saleId_position_idx" ON "SaleLine"("businessId", "saleId", "position");
CREATE INDEX "SaleLine_businessId_itemId_idx" ON "SaleLine"("businessId", "itemId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Import_businessId_kind_sha256_idx" ON "Import"("businessId", "kind", "sha256");

-- CreateIndex
CREATE INDEX "Expense_businessId_merchantFolded_idx" ON "Expense"("businessId", "merchantFolded");
