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

// The codes of grpc for errors.
const (
	Canceled           Code = "Canceled"
	Unknown            Code = "Unknown"
	InvalidArgument    Code = "InvalidArgument"
	DeadlineExceeded   Code = "DeadlineExceeded"
	NotFound           Code = "NotFound"
	AlreadyExists      Code = "AlreadyExists"
	PermissionDenied   Code = "PermissionDenied"
	ResourceExhausted  Code = "ResourceExhausted"
	FailedPrecondition Code = "FailedPrecondition"
	Aborted            Code = "Aborted"
	OutOfRange         Code = "OutOfRange"
	Unimplemented      Code = "Unimplemented"
	Internal           Code = "Internal"
	Unavailable        Code = "Unavailable"
	DataLoss           Code = "DataLoss"
	Unauthenticated    Code = "Unauthenticated"
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
