package grade_test

import (
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	hives "course.example/units/grpc/server/exercises/hive-scale/solution"
	hivespb "course.example/units/grpc/server/exercises/hive-scale/starter"
)

func TestANewMethodAnswersUnimplemented(t *testing.T) {
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("got a panic, want status Unimplemented: %v", r)
		}
	}()
	server := hives.New()
	hivespb.RegisterHivesServer(grpc.NewServer(), server)
	weight, err := server.Weigh(t.Context(), &hivespb.WeighRequest{Hive: "linden"})
	if err != nil || weight.GetGrams() != 31_400 {
		t.Errorf("Weigh: got %v and error %v, want 31400 grams and nil", weight, err)
	}
	if _, err := server.Split(t.Context(), nil); status.Code(err) != codes.Unimplemented {
		t.Errorf("Split: got %v, want status Unimplemented", err)
	}
}
