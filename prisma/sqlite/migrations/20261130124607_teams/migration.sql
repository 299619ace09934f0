-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "teamId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,

    PRIMARY KEY ("teamId", "userId"),
    CONSTRAINT "Membership_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TeamInvitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "teamId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdById" TEXT,
    "email" TEXT,
    "emailKey" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "trackId" TEXT,
    "maxUses" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "TeamInvitation_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamInvitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TeamInvitation_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Track" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "teamId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "source" TEXT,
    "items" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Track_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "teamId" TEXT NOT NULL,
    "trackId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "startDay" TEXT NOT NULL,
    "workingDays" TEXT NOT NULL,
    "pacePercent" INTEGER NOT NULL,
    "pauses" TEXT NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Enrolment_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enrolment_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES "Track" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enrolment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "teamId" TEXT NOT NULL,
    "viewerId" TEXT NOT NULL,
    "memberId" TEXT,
    "trackId" TEXT,
    "way" TEXT NOT NULL,
    "viewedAt" DATETIME NOT NULL,
    CONSTRAINT "ReportView_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportView_viewerId_fkey" FOREIGN KEY ("viewerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportView_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "teamId" TEXT,
    "subjectId" TEXT,
    "detail" TEXT NOT NULL DEFAULT '{}'
);

-- CreateTable
CREATE TABLE "Mistake" (
    "userId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "misconceptionId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,

    PRIMARY KEY ("userId", "attemptId", "misconceptionId"),
    CONSTRAINT "Mistake_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'learner',
    "name" TEXT,
    "email" TEXT,
    "emailKey" TEXT,
    "passwordHash" TEXT,
    "emailVerifiedAt" DATETIME,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "dayStartHour" INTEGER NOT NULL DEFAULT 4,
    "newPerDay" INTEGER NOT NULL DEFAULT 8,
    "minutesPerDay" INTEGER NOT NULL DEFAULT 15,
    "desiredRetention" REAL NOT NULL DEFAULT 0.9,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "usesLetterKeys" BOOLEAN NOT NULL DEFAULT true,
    "pausedUntil" TEXT,
    "lastSequence" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);
INSERT INTO "new_User" ("createdAt", "dayStartHour", "desiredRetention", "email", "emailKey", "emailVerifiedAt", "id", "lastSequence", "mergedIntoId", "minutesPerDay", "name", "newPerDay", "passwordHash", "pausedUntil", "role", "sessionVersion", "state", "theme", "timeZone", "usesLetterKeys") SELECT "createdAt", "dayStartHour", "desiredRetention", "email", "emailKey", "emailVerifiedAt", "id", "lastSequence", "mergedIntoId", "minutesPerDay", "name", "newPerDay", "passwordHash", "pausedUntil", "role", "sessionVersion", "state", "theme", "timeZone", "usesLetterKeys" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");
CREATE INDEX "User_state_createdAt_idx" ON "User"("state", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "TeamInvitation_hash_key" ON "TeamInvitation"("hash");

-- CreateIndex
CREATE INDEX "TeamInvitation_teamId_createdAt_idx" ON "TeamInvitation"("teamId", "createdAt");

-- CreateIndex
CREATE INDEX "TeamInvitation_createdById_idx" ON "TeamInvitation"("createdById");

-- CreateIndex
CREATE INDEX "TeamInvitation_trackId_idx" ON "TeamInvitation"("trackId");

-- CreateIndex
CREATE INDEX "Track_teamId_createdAt_idx" ON "Track"("teamId", "createdAt");

-- CreateIndex
CREATE INDEX "Enrolment_userId_archivedAt_idx" ON "Enrolment"("userId", "archivedAt");

-- CreateIndex
CREATE INDEX "Enrolment_teamId_idx" ON "Enrolment"("teamId");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_trackId_userId_key" ON "Enrolment"("trackId", "userId");

-- CreateIndex
CREATE INDEX "ReportView_teamId_viewedAt_idx" ON "ReportView"("teamId", "viewedAt");

-- CreateIndex
CREATE INDEX "ReportView_viewerId_idx" ON "ReportView"("viewerId");

-- CreateIndex
CREATE INDEX "ReportView_memberId_viewedAt_idx" ON "ReportView"("memberId", "viewedAt");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_teamId_at_idx" ON "AuditEvent"("teamId", "at");

-- CreateIndex
CREATE INDEX "Mistake_userId_studyDay_idx" ON "Mistake"("userId", "studyDay");
