/** The frame of a team's pages: those that this role may see stand beside each other. */
import type { ReactNode } from 'react';
import { SideFrame } from '@/components/frame/side-frame';
import type { TeamRole } from '@/lib/core/team-roles';

export type TeamPlace = 'team' | 'invitations' | 'settings';

type Props = {
  team: { id: string; name: string; role: TeamRole };
  place: TeamPlace;
  title?: string;
  children: ReactNode;
};

export function TeamFrame({ team: { id, name, role }, place, title = name, children }: Props) {
  const pages = [
    { id: 'team', title: 'People and tracks', href: `/teams/${id}`, isFor: true },
    { id: 'invitations', title: 'Invitations', href: `/teams/${id}/invitations`, isFor: role !== 'member' },
    { id: 'settings', title: 'Settings', href: `/teams/${id}/settings`, isFor: role === 'owner' },
  ];
  return (
    <SideFrame
      place="team"
      label={`Team ${name}`}
      pages={pages.filter(({ isFor }) => isFor)}
      current={place}
      title={title}
    >
      {children}
    </SideFrame>
  );
}
