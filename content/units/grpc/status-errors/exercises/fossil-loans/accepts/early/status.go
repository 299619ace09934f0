package loans

// Code is what codes.Code is.
type Code string

const (
	Canceled           Code = "Canceled"
	InvalidArgument    Code = "InvalidArgument"
	DeadlineExceeded   Code = "DeadlineExceeded"
	NotFound           Code = "NotFound"
	FailedPrecondition Code = "FailedPrecondition"
	Internal           Code = "Internal"
)

// Status is an error that crosses the wire.
type Status struct {
	Code    Code
	Message string
}

func (s *Status) Error() string {
	return string(s.Code) + ": " + s.Message
}
