/** What goes in and out of the operations about teams, their people and their invitations. */
import { z } from 'zod';
import { idSchema, meSchema, setupBodySchema, signUpBodySchema } from '@/lib/core/api-schemas';
import { teamRoles } from '@/lib/core/team-roles';

const instant = z.iso.datetime();
const roleSchema = z.enum(teamRoles);
const tokenSchema = setupBodySchema.shape.token;
const { email, password, name, timeZone } = signUpBodySchema.shape;

/** How many teams one person may own, and how many addresses one list may hold. */
export const mostOwnedTeams = 20;
export const mostAddresses = 200;
/** A name stands in e-mails and on other people's pages: on one line, and in the order in which it is read. */
const isOneLine = (text: string) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);

export const teamNameBodySchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'write a name')
    .max(80, 'use at most 80 characters')
    .refine(isOneLine, 'write it on one line, without control characters'),
});
/** Typed as it stands. */
export const teamDeletionBodySchema = z.strictObject({ name: z.string().max(200) });
export const roleBodySchema = z.strictObject({ role: roleSchema });

export const teamSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Your own. */
  role: roleSchema,
  people: z.int(),
  createdAt: instant,
});
export type TeamView = z.infer<typeof teamSchema>;
export const teamListSchema = z.object({ teams: z.array(teamSchema) });

export const teamPersonSchema = z.object({
  id: idSchema,
  name: z.string(),
  role: roleSchema,
  joinedAt: instant,
  isYou: z.boolean(),
});
export type TeamPerson = z.infer<typeof teamPersonSchema>;

export const teamInvitationSchema = z.object({
  id: idSchema,
  /** Whom it is for; null for a link to hand on. */
  email: z.string().nullable(),
  role: z.enum(['manager', 'member']),
  /** The track that whoever joins is enrolled in. */
  track: z.string().nullable(),
  uses: z.int(),
  maxUses: z.int(),
  createdAt: instant,
  /** Empty where they are gone. */
  createdBy: z.string(),
  expiresAt: instant,
  state: z.enum(['open', 'expired']),
});
export type TeamInvitationView = z.infer<typeof teamInvitationSchema>;

export const teamTrackSchema = z.object({ id: idSchema, name: z.string(), summary: z.string() });
export type TeamTrack = z.infer<typeof teamTrackSchema>;

export const teamDetailSchema = teamSchema.extend({
  /** Owners first, then managers, by name. */
  members: z.array(teamPersonSchema),
  /** For managers all that are not archived, for members those that they are enrolled in. */
  tracks: z.array(teamTrackSchema),
  /** That can be used, or could until they expired; null for members. */
  invitations: z.array(teamInvitationSchema).nullable(),
});
export type TeamDetail = z.infer<typeof teamDetailSchema>;

const days = z.int('write a whole number').min(1, 'at least 1 day').max(90, 'at most 90 days');
const wanted = { role: z.enum(['manager', 'member']).default('member'), trackId: idSchema.nullable().default(null) };
export const teamLinkBodySchema = z.strictObject({
  ...wanted,
  expiresInDays: days,
  maxUses: z.int('write a whole number').min(1, 'at least 1 person').max(1000, 'at most 1000 people'),
});
export type TeamLinkBody = z.infer<typeof teamLinkBodySchema>;
export const teamMailBodySchema = z.strictObject({ ...wanted, email, expiresInDays: days.default(14) });
export type TeamMailBody = z.infer<typeof teamMailBodySchema>;
/** The link is told this once; null where it went out by e-mail. */
export const newTeamInvitationSchema = z.object({ invitation: teamInvitationSchema, url: z.url().nullable() });
export type NewTeamInvitation = z.infer<typeof newTeamInvitationSchema>;

export const addressListBodySchema = z.strictObject({
  /** As each of them is to be invited, looked at before the first is sent. */
  ...{ ...wanted, expiresInDays: days.default(14) },
  text: z.string().min(1, 'write at least one address').max(24_000, 'use at most 24,000 characters'),
});
export type AddressListBody = z.infer<typeof addressListBodySchema>;
export const addressRowSchema = z.object({
  /** The line of the list, from 1. */
  row: z.int(),
  /** As it was written. */
  text: z.string(),
  /** new, member, invited, twice or not-an-address */
  state: z.enum(['new', 'member', 'invited', 'twice', 'not-an-address']),
  /** Why nothing is sent to it; empty where something is. */
  reason: z.string(),
});
export type AddressRow = z.infer<typeof addressRowSchema>;
export const addressListSchema = z.object({ rows: z.array(addressRowSchema) });

export const joinBodySchema = z.strictObject({ token: tokenSchema });
export const joinedSchema = z.object({
  teamId: idSchema,
  /** False where you were in it already. */
  isNew: z.boolean(),
});
export type Joined = z.infer<typeof joinedSchema>;
export const joinWithAccountBodySchema = z.strictObject({ token: tokenSchema, name, email, password, timeZone });
export const joinedWithAccountSchema = meSchema.extend({ teamId: idSchema });
export type JoinedWithAccount = z.infer<typeof joinedWithAccountSchema>;

/** A team taken away, without anybody's address but those that were invited, and without what opens an invitation. */
export const teamExportSchema = z.object({
  exportedAt: instant,
  team: z.object({ id: idSchema, name: z.string(), createdAt: instant }),
  members: z.array(teamPersonSchema.omit({ isYou: true })),
  invitations: z.array(
    teamInvitationSchema.omit({ state: true, track: true }).extend({
      trackId: idSchema.nullable(),
      revokedAt: instant.nullable(),
    }),
  ),
  tracks: z.array(
    z.object({
      ...{ id: idSchema, name: z.string(), summary: z.string(), source: z.string().nullable() },
      items: z.array(z.unknown()),
      ...{ version: z.int(), createdAt: instant, archivedAt: instant.nullable() },
    }),
  ),
  enrolments: z.array(
    z.object({
      ...{ id: idSchema, trackId: idSchema, userId: idSchema, startDay: z.string(), workingDays: z.string() },
      pacePercent: z.int(),
      pauses: z.array(z.unknown()),
      ...{ createdAt: instant, archivedAt: instant.nullable() },
    }),
  ),
});
export type TeamExport = z.infer<typeof teamExportSchema>;
