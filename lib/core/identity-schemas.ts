/** What goes in and out of the operations about signing in, sessions, providers and invitations. */
import { z } from 'zod';
import { idSchema, meSchema, setupBodySchema, signUpBodySchema } from '@/lib/core/api-schemas';
import { providerIds } from '@/lib/core/session';

const instant = z.iso.datetime();
const tokenSchema = setupBodySchema.shape.token;
const { email, password, name, timeZone } = signUpBodySchema.shape;

export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({
      id: idSchema,
      /** guest, password, link, or a provider's id */
      method: z.string(),
      /** "Firefox on Linux" */
      device: z.string(),
      createdAt: instant,
      /** To the hour. */
      lastSeenAt: instant,
      /** The session by which this was asked. */
      isCurrent: z.boolean(),
    }),
  ),
});
export type SessionList = z.infer<typeof sessionListSchema>;

export const passwordBodySchema = z.strictObject({
  /** Left out where the account has none. */
  currentPassword: z.string().max(200).optional(),
  password,
});

export const sendLinkBodySchema = z.strictObject({ email, purpose: z.enum(['sign-in', 'reset-password', 'sign-up']) });
export const linkBodySchema = z.strictObject({ token: tokenSchema });
export const resetPasswordBodySchema = z.strictObject({ token: tokenSchema, password });
export const signUpByLinkBodySchema = z.strictObject({ token: tokenSchema, name, password, timeZone });

export const signedInByLinkSchema = meSchema.extend({
  /** The address was proved for the first time: the password that was set before is gone. */
  isCleared: z.boolean(),
});
export type SignedInByLink = z.infer<typeof signedInByLinkSchema>;

export const providerSchema = z.enum(providerIds);
export const providerStartBodySchema = z.strictObject({
  provider: providerSchema,
  /** Connects the provider to the account that is signed in, instead of signing in. */
  connect: z.boolean().default(false),
  invitation: tokenSchema.optional(),
  timeZone,
});

export const invitationBodySchema = z.strictObject({
  note: z.string().trim().max(120, 'use at most 120 characters').default(''),
  expiresInDays: z.int('write a whole number').min(1, 'at least 1 day').max(365, 'at most 365 days'),
  maxUses: z.int('write a whole number').min(1, 'at least 1 account').max(1000, 'at most 1000 accounts'),
});
export const invitationSchema = z.object({
  id: idSchema,
  note: z.string(),
  uses: z.int(),
  maxUses: z.int(),
  createdAt: instant,
  createdBy: z.string(),
  expiresAt: instant,
  /** open, used-up, expired or revoked */
  state: z.enum(['open', 'used-up', 'expired', 'revoked']),
});
export type InvitationView = z.infer<typeof invitationSchema>;
export const invitationListSchema = z.object({ invitations: z.array(invitationSchema) });
/** The link is told this once. */
export const newInvitationSchema = z.object({ invitation: invitationSchema, url: z.url() });
export type NewInvitation = z.infer<typeof newInvitationSchema>;
