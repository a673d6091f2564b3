-- CreateTable
CREATE TABLE "AlertTelling" (
    "businessId" TEXT NOT NULL,
    "alertId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("alertId", "personId")
);

-- What was told of until now was told to the owners of that time.
INSERT INTO "AlertTelling" ("businessId", "alertId", "personId", "at")
SELECT "Alert"."businessId", "Alert"."id", "Person"."id", "Alert"."sentAt"
FROM "Alert" JOIN "Person" ON "Person"."businessId" = "Alert"."businessId" AND "Person"."role" = 'owner'
WHERE "Alert"."sentAt" IS NOT NULL AND "Alert"."endedAt" IS NULL;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Alert" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "dedupe" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "acknowledgedAt" DATETIME,
    "acknowledgedBy" TEXT,
    "endedAt" DATETIME
);
INSERT INTO "new_Alert" ("acknowledgedAt", "acknowledgedBy", "businessId", "createdAt", "dedupe", "endedAt", "facts", "id", "kind", "severity") SELECT "acknowledgedAt", "acknowledgedBy", "businessId", "createdAt", "dedupe", "endedAt", "facts", "id", "kind", "severity" FROM "Alert";
DROP TABLE "Alert";
ALTER TABLE "new_Alert" RENAME TO "Alert";
CREATE INDEX "Alert_businessId_createdAt_idx" ON "Alert"("businessId", "createdAt");
CREATE UNIQUE INDEX "Alert_businessId_dedupe_key" ON "Alert"("businessId", "dedupe");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "AlertTelling_businessId_idx" ON "AlertTelling"("businessId");
