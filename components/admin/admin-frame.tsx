/** The frame of the administrator's pages: they stand beside each other. */
import type { ReactNode } from 'react';
import { SideFrame } from '@/components/frame/side-frame';

const places = [
  { id: 'overview', title: 'Overview', href: '/admin' },
  { id: 'users', title: 'Users', href: '/admin/users' },
  { id: 'teams', title: 'Teams', href: '/admin/teams' },
  { id: 'invitations', title: 'Invitations', href: '/admin/invitations' },
  { id: 'exercises', title: 'Exercises', href: '/admin/exercises' },
  { id: 'log', title: 'Audit log', href: '/admin/log' },
] as const;

export type AdminPlace = (typeof places)[number]['id'];

type Props = { place: AdminPlace; title: string; children: ReactNode };

export function AdminFrame({ place, title, children }: Props) {
  return (
    <SideFrame place="admin" label="Administration" pages={places} current={place} title={title}>
      {children}
    </SideFrame>
  );
}
