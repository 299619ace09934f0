package grade_test

import (
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"

	luggagepb "course.example/units/grpc/service-definition/exercises/lost-luggage/solution"
)

func TestWhatAnOldAppSendsIsReadAsItWasMeant(t *testing.T) {
	text := func(to []byte, number protowire.Number, value string) []byte {
		return protowire.AppendString(protowire.AppendTag(to, number, protowire.BytesType), value)
	}
	number := func(to []byte, number protowire.Number, value uint64) []byte {
		return protowire.AppendVarint(protowire.AppendTag(to, number, protowire.VarintType), value)
	}
	sent := text(text(nil, 1, "SK 1422"), 2, "0117")
	sent = text(number(sent, 3, 2), 4, "555-0142")
	sent = number(number(text(sent, 5, "front.jpg"), 6, 1), 7, 1_790_000_000)

	var got luggagepb.Claim
	if err := proto.Unmarshal(sent, &got); err != nil {
		t.Fatal(err)
	}
	if got.GetFlight() != "SK 1422" || got.GetTagNumber() != "0117" || got.GetBags() != 2 || got.GetFiledAt() != 1_790_000_000 || len(got.GetPhotos()) != 1 {
		t.Errorf("got %v, want flight SK 1422, tag 0117, 2 bags, one photo, filed at 1790000000", &got)
	}
	if got.GetColour() != "" {
		t.Errorf("an old app sends a phone number and no colour: got colour %q, want none", got.GetColour())
	}
}
