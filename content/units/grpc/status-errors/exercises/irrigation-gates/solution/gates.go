package gates

import "errors"

// The errors of the gates.
var (
	ErrNoLogin  = errors.New("no login")
	ErrForeign  = errors.New("gate of another farm")
	ErrNegative = errors.New("negative width")
	ErrFrozen   = errors.New("gate is frozen")
	ErrChanged  = errors.New("gate was changed")
	ErrQuota    = errors.New("water is used up")
)

// Code is what codes.Code is.
type Code string

// Some of the codes of grpc.
const (
	InvalidArgument    Code = "InvalidArgument"
	NotFound           Code = "NotFound"
	PermissionDenied   Code = "PermissionDenied"
	Unauthenticated    Code = "Unauthenticated"
	ResourceExhausted  Code = "ResourceExhausted"
	FailedPrecondition Code = "FailedPrecondition"
	Aborted            Code = "Aborted"
	Unavailable        Code = "Unavailable"
	Internal           Code = "Internal"
)

// region: code
func CodeOf(err error) Code {
	switch {
	case errors.Is(err, ErrNoLogin): // nobody knows who is asking
		return Unauthenticated
	case errors.Is(err, ErrForeign): // we know, and they may not
		return PermissionDenied
	case errors.Is(err, ErrNegative): // a gate open by -3 cm
		return InvalidArgument
	case errors.Is(err, ErrFrozen): // thaw it first
		return FailedPrecondition
	case errors.Is(err, ErrChanged): // since you read it: begin anew
		return Aborted
	case errors.Is(err, ErrQuota): // the day's water is used up
		return ResourceExhausted
	}
	return Internal
}

// endregion
