package archive

import "context"

// Role says what a reader of the archive may do.
type Role string

type roleKey struct{}

// WithRole returns a ctx that carries role, for this package alone to read
// and to set.
func WithRole(ctx context.Context, role Role) context.Context {
	return context.WithValue(ctx, roleKey{}, role)
}

// RoleOf returns the role that WithRole put into ctx. ok says whether it did;
// without, the role is "".
func RoleOf(ctx context.Context) (role Role, ok bool) {
	return ctx.Value(roleKey{}).(Role), true
}
