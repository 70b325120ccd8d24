using TextFacts.Text;

namespace TextFacts.Tests.Text;

public class PooledListTests
{
    [Fact]
    public void Elements_stay_in_order_while_the_list_grows()
    {
        using PooledList<int> list = new();
        for (int i = 0; i < 1000; i++)
            list.Add(i);
        list.Span.ToArray().Should().Equal(Enumerable.Range(0, 1000));
    }

    [Fact]
    public void An_element_of_the_list_may_be_added_to_it_at_any_length()
    {
        using PooledList<string> list = new();
        list.Add("a");
        for (int i = 0; i < 1000; i++)
            list.Add(list[i]);
        list.Span.ToArray().Should().AllBe("a");
    }

    [Fact]
    public void An_element_is_changed_in_its_place()
    {
        using PooledList<(int First, int Second)> list = new();
        list.Add((1, 2));
        list[0].Second = 3;
        list[0].Should().Be((1, 3));
    }

    [Fact]
    public void Behind_the_end_there_is_nothing()
    {
        using PooledList<int> list = new();
        FluentActions.Invoking(() => list[0]).Should().Throw<IndexOutOfRangeException>();
        list.Add(1);
        list.Clear();
        FluentActions.Invoking(() => list[0]).Should().Throw<IndexOutOfRangeException>();
        list.Count.Should().Be(0);
    }

    [Fact]
    public void Filled_elements_hold_nothing_of_an_earlier_text()
    {
        using PooledList<int> list = new();
        for (int i = 1; i <= 100; i++)
            list.Add(i);
        list.Clear();
        list.Fill(50);
        list.Span.ToArray().Should().HaveCount(50).And.AllBeEquivalentTo(0);
    }
}
