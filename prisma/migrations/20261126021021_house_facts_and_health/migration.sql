-- CreateTable
CREATE TABLE "HouseFact" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "HealthMinute" (
    "at" DATETIME NOT NULL PRIMARY KEY,
    "figures" TEXT NOT NULL
);
