-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Receipt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "pageFileId" TEXT,
    "reading" TEXT NOT NULL,
    "truth" TEXT,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL DEFAULT '',
    "imageHash" TEXT,
    "source" TEXT NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Receipt_businessId_fileId_fkey" FOREIGN KEY ("businessId", "fileId") REFERENCES "StoredFile" ("businessId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- Earlier papers are found by their plain letters.
INSERT INTO "new_Receipt" ("folded", "businessId", "createdAt", "fileId", "id", "imageHash", "milliseconds", "pageFileId", "reading", "source", "text", "truth") SELECT replace(replace(lower("text"), ' ', ''), char(10), ''), "businessId", "createdAt", "fileId", "id", "imageHash", "milliseconds", "pageFileId", "reading", "source", "text", "truth" FROM "Receipt";
DROP TABLE "Receipt";
ALTER TABLE "new_Receipt" RENAME TO "Receipt";
CREATE INDEX "Receipt_businessId_imageHash_idx" ON "Receipt"("businessId", "imageHash");
CREATE UNIQUE INDEX "Receipt_businessId_id_key" ON "Receipt"("businessId", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
