-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'learner',
    "name" TEXT,
    "email" TEXT,
    "emailKey" TEXT,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 0,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "dayStartHour" INTEGER NOT NULL DEFAULT 4,
    "newPerDay" INTEGER NOT NULL DEFAULT 8,
    "minutesPerDay" INTEGER NOT NULL DEFAULT 15,
    "desiredRetention" REAL NOT NULL DEFAULT 0.9,
    "lastSequence" INTEGER NOT NULL DEFAULT 0,
    "mergedIntoId" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Presentation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "optionOrder" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "reviewSessionId" TEXT,
    "cardVersion" INTEGER NOT NULL,
    "hintsShown" INTEGER NOT NULL DEFAULT 0,
    "comparedAt" DATETIME,
    "ratingCap" INTEGER NOT NULL DEFAULT 4,
    "servedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    CONSTRAINT "Presentation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "presentationId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "reviewSessionId" TEXT,
    "sequence" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "hintsShown" INTEGER NOT NULL,
    "isSure" BOOLEAN NOT NULL,
    "isNew" BOOLEAN NOT NULL,
    "scheduled" BOOLEAN NOT NULL,
    "unscheduledReason" TEXT,
    "countsForRetention" BOOLEAN NOT NULL,
    "servedAt" DATETIME NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    "durationMs" INTEGER NOT NULL,
    "studyDay" TEXT NOT NULL,
    "fuzzSeed" TEXT NOT NULL,
    "parametersId" TEXT NOT NULL,
    "schedule" TEXT NOT NULL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_presentationId_fkey" FOREIGN KEY ("presentationId") REFERENCES "Presentation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attempt_parametersId_fkey" FOREIGN KEY ("parametersId") REFERENCES "SchedulerParameters" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revocation" (
    "userId" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "revokedAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "attemptId"),
    CONSTRAINT "Revocation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SchedulerParameters" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Card" (
    "userId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "lastReviewAt" DATETIME NOT NULL,
    "lastStudyDay" TEXT NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "learningSteps" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "isLeech" BOOLEAN NOT NULL,
    "fadesAt" DATETIME NOT NULL,
    "suspendedAt" DATETIME,

    PRIMARY KEY ("userId", "objectiveId"),
    CONSTRAINT "Card_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DayTotal" (
    "userId" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "rightAnswers" INTEGER NOT NULL DEFAULT 0,
    "newObjectives" INTEGER NOT NULL DEFAULT 0,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "retentionAnswers" INTEGER NOT NULL DEFAULT 0,
    "retentionRight" INTEGER NOT NULL DEFAULT 0,
    "durationMs" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("userId", "studyDay"),
    CONSTRAINT "DayTotal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ObjectiveTotal" (
    "userId" TEXT NOT NULL,
    "objectiveId" TEXT NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "rightAnswers" INTEGER NOT NULL DEFAULT 0,
    "durationMs" INTEGER NOT NULL DEFAULT 0,
    "firstRightAt" DATETIME,

    PRIMARY KEY ("userId", "objectiveId"),
    CONSTRAINT "ObjectiveTotal_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "studyDay" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "leftCount" INTEGER NOT NULL DEFAULT 0,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "ReviewSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneTimeToken" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");

-- CreateIndex
CREATE INDEX "User_state_createdAt_idx" ON "User"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Presentation_userId_closedAt_idx" ON "Presentation"("userId", "closedAt");

-- CreateIndex
CREATE INDEX "Presentation_userId_objectiveId_servedAt_idx" ON "Presentation"("userId", "objectiveId", "servedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_presentationId_key" ON "Attempt"("presentationId");

-- CreateIndex
CREATE INDEX "Attempt_userId_objectiveId_sequence_idx" ON "Attempt"("userId", "objectiveId", "sequence");

-- CreateIndex
CREATE INDEX "Attempt_userId_kind_sequence_idx" ON "Attempt"("userId", "kind", "sequence");

-- CreateIndex
CREATE INDEX "Attempt_userId_studyDay_idx" ON "Attempt"("userId", "studyDay");

-- CreateIndex
CREATE INDEX "Attempt_reviewSessionId_idx" ON "Attempt"("reviewSessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_userId_sequence_key" ON "Attempt"("userId", "sequence");

-- CreateIndex
CREATE INDEX "Card_userId_dueAt_idx" ON "Card"("userId", "dueAt");

-- CreateIndex
CREATE INDEX "ReviewSession_userId_endedAt_idx" ON "ReviewSession"("userId", "endedAt");
