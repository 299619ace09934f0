package main

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func main() {
	// region: main
	gone := status.Error(codes.NotFound, "no such umbrella")
	for _, err := range []error{
		fmt.Errorf("search: %w", gone),
		fmt.Errorf("search: %v", gone),
		status.Error(codes.OK, "nothing was lost"),
		errors.Join(context.DeadlineExceeded, errors.New("too slow")),
	} {
		fmt.Print(status.Code(err), " ")
	}
	// endregion
}
